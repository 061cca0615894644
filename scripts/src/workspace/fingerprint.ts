import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What builds, installs and downloads leave behind. */
const NOT_SOURCES = new Set(["dist", "node_modules", "raw", ".turbo"]);

/** SHA-256 of the names and bytes of the files at or under `paths`, which are relative to `root`; what is missing counts as that. */
export function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) add(hash, root, path);
  return hash.digest("hex");
}

function add(hash: Hash, root: string, path: string): void {
  const entry = statSync(join(root, path), { throwIfNoEntry: false });
  if (entry?.isDirectory()) {
    const names = readdirSync(join(root, path)).filter((name) => !NOT_SOURCES.has(name));
    for (const name of names.toSorted()) add(hash, root, `${path}/${name}`);
    return;
  }
  // With its length before it, no file can be read as the end of another.
  if (entry === undefined) hash.update(`${path} is missing\n`);
  else hash.update(`${path} ${entry.size}\n`).update(readFileSync(join(root, path)));
}
