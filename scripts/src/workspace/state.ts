import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../model/canonical-json.js";
import { type Lock, parseLock } from "../model/lock.js";
import type { Service } from "../model/openapi.js";
import { parseServices } from "../model/services.js";
import { writeChanged } from "./files.js";
import { PATHS, snapshotPath } from "./paths.js";

/** What the repository knows of the vendor's definitions. */
export interface State {
  readonly services: readonly Service[];
  readonly lock: Lock;
  /** Text of each snapshot by id. */
  readonly snapshots: ReadonlyMap<string, string>;
}

export function readState(root: string): State {
  const services = parseServices(readFileSync(join(root, PATHS.services), "utf8"));
  const lockFile = join(root, PATHS.lock);
  const snapshots = services.flatMap(({ id }) => {
    const file = join(root, snapshotPath(id));
    return existsSync(file) ? [[id, readFileSync(file, "utf8")] as const] : [];
  });
  return {
    services,
    lock: existsSync(lockFile) ? parseLock(readFileSync(lockFile, "utf8")) : {},
    snapshots: new Map(snapshots),
  };
}

/**
 * Writes what differs, without a pause in which a signal could be handled, the lock last: after a power cut the next run
 * sees snapshots that the lock does not know yet, and mends the lock.
 */
export function writeState(root: string, { services, lock, snapshots }: State): void {
  for (const [id, text] of snapshots) writeChanged(root, snapshotPath(id), text);
  writeChanged(root, PATHS.services, canonicalJson(services));
  writeChanged(root, PATHS.lock, canonicalJson(lock));
}
