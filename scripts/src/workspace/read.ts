import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Gives the text of a file by its path from the root of the repository, or `undefined` where there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>;

export async function readOptional(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch(orMissing(undefined));
}

/** A `catch` handler that lets a missing file or folder stand for `value`, and nothing else. */
export function orMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return value;
    throw error;
  };
}
