import { readFile } from "node:fs/promises";

/** The text of a file, or `undefined` where there is none. */
export async function readOptional(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(orMissing(undefined));
}

/** A `catch` handler that lets a missing file or folder stand for `value`, and nothing else. */
export function orMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return value;
    throw error;
  };
}
