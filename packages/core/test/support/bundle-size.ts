import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const packages = join(import.meta.dirname, "../../..");
const core = join(packages, "core/dist/index.js");
const services = join(packages, "services");

/** Gzipped bytes of what a page loads for some lines of code, minified by esbuild. */
export async function bundleSize(code: string): Promise<number> {
  const result = await build({
    stdin: { contents: code, resolveDir: packages, loader: "ts" },
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

export interface CallSize {
  readonly service: string;
  readonly bytes: number;
}

/** For each service, smallest first, the bundle of a program that connects and has the client of that service. */
export async function callSizes(): Promise<CallSize[]> {
  const sizes = await Promise.all(
    readdirSync(services).map(async (service) => ({ service, bytes: await bundleSize(programFor(service)) })),
  );
  return sizes.toSorted((a, b) => a.bytes - b.bytes);
}

function programFor(service: string): string {
  const client = service.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const entry = JSON.stringify(join(services, service, "src/index.ts"));
  return `
    import { clientCredentials, connect, isOneTrustError } from "@onetrust-client/core";
    import { ${client} } from ${entry};
    const credentials = clientCredentials({ clientId: "a", clientSecret: "b" });
    console.log(${client}(connect({ hostname: "app.onetrust.com", credentials })), isOneTrustError);`;
}
