import { dirname } from "node:path";

/** A folder is a purpose. One with more files than this has two. */
const MOST_FILES = 12;

/** The folders with too many files in them, not counting those of inner folders. */
export function overfullFolders(files: readonly string[]): string[] {
  const sizes = new Map<string, number>();
  for (const path of files) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
  return [...sizes]
    .filter(([, size]) => size > MOST_FILES)
    .map(
      ([folder, size]) => `${folder} has ${size} files; more than ${MOST_FILES} are two purposes: make two folders.`,
    );
}
