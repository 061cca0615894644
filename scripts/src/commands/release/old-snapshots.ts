import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseLock } from "../../model/specs/lock.js";
import { snapshotAge } from "../../release/publishing/snapshot-age.js";
import { PATHS } from "../../workspace/paths.js";

/** Tells whoever releases that the snapshots are old. Of all that releases, only this reads the clock. */
export async function warnOfOldSnapshots(root: string): Promise<void> {
  const lock = parseLock(await readFile(join(root, PATHS.lock), "utf8"));
  const age = snapshotAge(lock, new Date().toISOString().slice(0, 10));
  if (age !== undefined) process.stderr.write(`Warning: ${age}\n`);
}
