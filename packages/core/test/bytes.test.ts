import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";

const packages = join(import.meta.dirname, "../..");
const core = join(packages, "core/src/index.ts");

/** Bytes of what a page would load for some lines of code, minified and gzipped. */
async function gzipped(contents: string, { paging = true } = {}): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: packages, loader: "ts" },
    alias: { "@onetrust-client/core": core },
    plugins: paging ? [] : [withoutPaging],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return gzipSync(result.outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** The limits of the way of a call were set before there was paging, so that paging is weighed by itself. */
const withoutPaging: Plugin = {
  name: "without paging",
  setup(build) {
    build.onLoad({ filter: /core\/src\/paging\/[\w-]+\.ts$/ }, ({ path }) => {
      const name = basename(path, ".ts").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return { contents: `export const ${name} = () => {};` };
    });
  },
};

const exported = "clientCredentials, connect, isOneTrustError, requiredScopes, service";
const styles = "countRows, followToken, readAnyShape, turnPages";

test("core is at most 7.5 kB, counted pages 0.9 kB more, every style 1.25 kB, and what is not used is not carried", async () => {
  const figures = {
    core: await gzipped(`export { ${exported} } from "@onetrust-client/core"`),
    "with counted pages": await gzipped(`export { ${exported}, pageThrough, turnPages } from "@onetrust-client/core"`),
    "with every style": await gzipped(`export { ${exported}, pageThrough, ${styles} } from "@onetrust-client/core"`),
    "with paging and pathClient": await gzipped(`export * from "@onetrust-client/core"`),
    "isOneTrustError alone": await gzipped(`export { isOneTrustError } from "@onetrust-client/core"`),
  };
  console.log(figures);
  expect(figures.core).toBeLessThanOrEqual(7500);
  expect(figures["with counted pages"] - figures.core).toBeLessThanOrEqual(900);
  expect(figures["with every style"] - figures.core).toBeLessThanOrEqual(1250);
  expect(figures["isOneTrustError alone"]).toBeLessThanOrEqual(200);
});

test("one call: at most 8 kB on the median service, 9.5 kB on the largest; with paging 8.7 and 10.45 kB", async () => {
  const services = readdirSync(packages).filter((name) => existsSync(join(packages, name, "src/operations.ts")));
  const sizes = async (paging: boolean) => {
    const each = services.map((name) => {
      const client = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const entry = JSON.stringify(join(packages, name, "src/index.ts"));
      const code = `import { clientCredentials, connect, isOneTrustError } from "@onetrust-client/core";
        import { ${client} } from ${entry};
        const credentials = clientCredentials({ clientId: "a", clientSecret: "b" });
        console.log(${client}(connect({ hostname: "app.onetrust.com", credentials })), isOneTrustError);`;
      return gzipped(code, { paging });
    });
    const sorted = (await Promise.all(each)).sort((a, b) => a - b);
    return { median: sorted[sorted.length >> 1] ?? 0, largest: sorted.at(-1) ?? 0 };
  };
  const [bare, paged] = [await sizes(false), await sizes(true)];
  console.log({ services: services.length, "without paging": bare, "with paging": paged });
  expect(bare.median).toBeLessThanOrEqual(8000);
  expect(bare.largest).toBeLessThanOrEqual(9500);
  expect(paged.median).toBeLessThanOrEqual(8700);
  expect(paged.largest).toBeLessThanOrEqual(10_450);
});
