import { rmSync } from "node:fs";
import { join } from "node:path";
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
  rmSync(folder, { recursive: true, force: true });
  runAstro(["build", "--outDir", folder], base === undefined ? {} : { SITE_BASE: base });
}

// Run as a command.
if (process.argv[1] === import.meta.filename) {
  const start = performance.now();
  buildSite();
  console.log(`The site is in ${builtFolder}; its build took ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}
