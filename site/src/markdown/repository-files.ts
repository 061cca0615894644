import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The repository. Astro moves code to where it builds, so a file cannot tell its place by its own address. */
export const root: string = rootAbove(process.cwd());

function rootAbove(folder: string): string {
  if (existsSync(join(folder, "pnpm-workspace.yaml"))) return folder;
  if (dirname(folder) === folder)
    throw new Error("Build the site inside of its repository: there is no pnpm-workspace.yaml above.");
  return rootAbove(dirname(folder));
}

/** A text file of the repository, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
