import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { PATHS } from "./paths.js";

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

/** Writes a file whole or not at all, and only if its content differs. `path` is relative to the root of the repository. */
export function writeChanged(root: string, path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target).equals(bytes)) return;
  // A rename is whole or nothing only on one disk, so the new file is first written inside the repository.
  const scratch = join(root, PATHS.raw);
  mkdirSync(scratch, { recursive: true });
  mkdirSync(dirname(target), { recursive: true });
  const part = join(scratch, `${basename(path)}.${process.pid}.part`);
  writeFileSync(part, bytes);
  renameSync(part, target);
}
