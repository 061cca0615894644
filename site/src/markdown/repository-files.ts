import { readFileSync } from "node:fs";
import { join } from "node:path";

export const root: string = join(import.meta.dirname, "../../..");

/** A text file of the repository, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
