import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { astroFiles } from "./markdown/astro-files.js";
import { sitePages } from "./markdown/site-pages.js";
import { textFiles } from "./markdown/text-files.js";
import { referenceTexts } from "./reference/texts.js";
import { runAstro } from "./run-astro.js";

export const siteFolder: string = join(import.meta.dirname, "..");
/** Where a build puts its files, unless it is told otherwise. */
export const builtFolder: string = join(siteFolder, "dist");

export interface BuildOptions {
  /** The path under which the site will be served. Default: the variable `SITE_BASE`, else `/`. */
  readonly base?: string;
  /** The folder for the files. */
  readonly folder?: string;
}

/** Builds the whole site. */
export function buildSite({ base, folder = builtFolder }: BuildOptions = {}): void {
  const { pages, find } = sitePages();
  const content = join(siteFolder, "src/content/docs");
  for (const old of [folder, content]) rmSync(old, { recursive: true, force: true });
  writeFiles(content, astroFiles(pages, find));
  runAstro(["build", "--outDir", folder], base === undefined ? {} : { SITE_BASE: base });
  writeFiles(folder, textFiles(pages, find));
  writeFiles(folder, referenceTexts(content, base ?? process.env.SITE_BASE ?? "/"));
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

// Run as a command.
if (process.argv[1] === import.meta.filename) {
  const start = performance.now();
  buildSite();
  console.log(`The site is in ${builtFolder}; its build took ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}
