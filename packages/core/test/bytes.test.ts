import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const packages = join(import.meta.dirname, "../..");
const core = join(packages, "core/src/index.ts");

/** Bytes of what a page would load for some lines of code, minified and gzipped. */
async function gzipped(contents: string): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: packages, loader: "ts" },
    alias: { "@onetrust-client/core": core },
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

const way = `import { clientCredentials, connect, isOneTrustError } from "@onetrust-client/core";
  const onetrust = connect({ hostname: "app.onetrust.com", credentials: clientCredentials({ clientId: "a", clientSecret: "b" }) });`;

test("core is at most 7.5 kB, and what is not used is not carried", async () => {
  const figures = {
    core: await gzipped(
      `export { clientCredentials, connect, isOneTrustError, requiredScopes, service } from "@onetrust-client/core"`,
    ),
    "core with pathClient": await gzipped(`export * from "@onetrust-client/core"`),
    "isOneTrustError alone": await gzipped(`export { isOneTrustError } from "@onetrust-client/core"`),
  };
  console.log(figures);
  expect(figures.core).toBeLessThanOrEqual(7500);
  expect(figures["isOneTrustError alone"]).toBeLessThanOrEqual(200);
});

test("one call: at most 8 kB on the median service, 9.5 kB on the largest", async () => {
  const services = readdirSync(packages).filter((name) => existsSync(join(packages, name, "src/operations.ts")));
  const sizes = await Promise.all(
    services.map(async (name) => {
      const entry = join(packages, name, "src/index.ts");
      const client = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return gzipped(
        `import { ${client} } from ${JSON.stringify(entry)};\n${way}\nconsole.log(${client}(onetrust), isOneTrustError);`,
      );
    }),
  );
  sizes.sort((a, b) => a - b);
  const [median = 0, largest = 0] = [sizes[sizes.length >> 1], sizes.at(-1)];
  console.log({ services: services.length, median, largest });
  expect(median).toBeLessThanOrEqual(8000);
  expect(largest).toBeLessThanOrEqual(9500);
});
