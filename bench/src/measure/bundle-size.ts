import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { peersFolder } from "./peers.js";

export interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
}

/** Bytes of what a page loads for some lines of code, which find the peers and the built packages by name. */
export async function bundleSize(contents: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: peersFolder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const bundle = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bundle.length, gzipped: gzipSync(bundle, { level: 9 }).length };
}
