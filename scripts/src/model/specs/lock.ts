import { isRecord } from "../openapi.js";

/** What specs/lock.json holds of one service. */
export interface LockEntry {
  /** SHA-256 of the vendor's file. */
  readonly raw: string;
  /** SHA-256 of the snapshot made of it. */
  readonly snapshot: string;
  /** The vendor's own label, which says little: most definitions have been "1.0" for ever. */
  readonly version: string;
  /** Day (yyyy-mm-dd) on which this snapshot was first seen. */
  readonly firstSeen: string;
  /** The state of the vendor's definition that the snapshot shows, for readers: a day, or words such as `August 2026`. */
  readonly asOf: string;
}

export type Lock = { readonly [id: string]: LockEntry };

export function parseLock(text: string): Lock {
  const lock: unknown = JSON.parse(text);
  if (!isLock(lock)) throw new Error("specs/lock.json has not its known form; restore it from git.");
  return lock;
}

function isLock(value: unknown): value is Lock {
  return isRecord(value) && Object.values(value).every(isLockEntry);
}

function isLockEntry(value: unknown): value is LockEntry {
  return (
    isRecord(value) &&
    ["raw", "snapshot", "version", "firstSeen", "asOf"].every((key) => typeof value[key] === "string")
  );
}
