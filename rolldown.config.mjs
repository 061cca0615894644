import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { dts } from "rolldown-plugin-dts";

/**
 * Makes one JavaScript and one declaration file of each entry of the package in the working directory; what several entries share becomes
 * one file beside them. A program then opens two files of the package instead of sixty, which takes a tenth of the time.
 *
 * Entries are those that `exports` in package.json names. Declarations come from the files that tsc has written to `.types` before.
 */
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** The modules behind the entries: `pace` of `./dist/pace.js`. */
const names = Object.values(manifest.exports).flatMap(
  (entry) => /^\.\/dist\/(.+)\.js$/.exec(entry.default ?? "")?.[1] ?? [],
);

/** The files of the entries in a folder, where `pace` is `pace.ts` or `pace/index.ts`. */
const entriesIn = (folder, extension) =>
  Object.fromEntries(
    names.map((name) => {
      const file = resolve(folder, name + extension);
      return [name, existsSync(file) ? file : resolve(folder, name, `index${extension}`)];
    }),
  );

/** What both kinds of files have in common; the names of what files share stay readable. */
const options = { external: /^[^./]/ };
const output = {
  dir: "dist",
  format: "esm",
  minifyInternalExports: false,
  codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
};

export default [
  {
    ...options,
    input: entriesIn("src", ".ts"),
    output: { ...output, sourcemap: true, chunkFileNames: "[name].js" },
  },
  {
    ...options,
    input: entriesIn(".types", ".d.ts"),
    plugins: [dts({ dtsInput: true })],
    output: { ...output, chunkFileNames: "[name].d.ts" },
    experimental: { attachDebugInfo: "none" },
  },
];
