import type { Problem } from "./sync-error.js";

export const STATUSES = ["unchanged", "changed", "new", "vanished", "failed"] as const;
export type Status = (typeof STATUSES)[number];

export interface ServiceResult {
  /** The vendor's name for the definition. */
  readonly id: string;
  /** Its package; absent where a new definition got none. */
  readonly package?: string;
  readonly status: Status;
  /** Operations in the snapshot that now stands. */
  readonly operations: number;
  /** Operations, as `GET /api/…`, that a changed definition has gained and lost. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly findings: readonly string[];
  readonly problem?: Problem;
}

/** What one run found out; `--json` prints it as it is. */
export interface SyncReport {
  readonly origin: string;
  /** `unreachable` leaves room to go on from the committed snapshots; `wrong-answer` is an error everywhere. */
  readonly host: "answered" | "unreachable" | "wrong-answer";
  /** What is wrong with the host or its index page. */
  readonly problems: readonly Problem[];
  /** What a maintainer should know and what is no failure. */
  readonly findings: readonly string[];
  /** The vendor's page of changes, if its index page links one. */
  readonly changelog?: string;
  /** Sorted by id; empty where the host gave no index. */
  readonly services: readonly ServiceResult[];
  /** Snapshots that now stand, and the operations in them. */
  readonly snapshots: { readonly services: number; readonly operations: number };
}

/** For `sync` alone; codegen forgives a host that cannot be reached. */
export function exitCode({ problems, services }: SyncReport): 0 | 1 {
  return problems.length > 0 || services.some(({ status }) => status === "failed") ? 1 : 0;
}
