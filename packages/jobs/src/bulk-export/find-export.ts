import { setTimeout as sleep } from "node:timers/promises";
import type { CallOptions } from "@onetrust-client/core";
import { createJobError } from "../job/job-error.js";
import type { ExportOperations, ExportRun } from "./export-operations.js";

/** States in which an export has ended without files. */
const dead = ["FAILED", "CANCELLED", "EXPIRED"];

/** Times after a lost response at which the list is read, in ms from one to the next: a new export is not there at once. */
const usualTimes = [0, 2000, 5000, 10_000, 30_000];

/** The newest export of a name, unless it is one of those that were known before. */
export async function findExport(
  operations: Pick<ExportOperations<never>, "listBulkExports">,
  { name, known = new Set() }: { readonly name: string; readonly known?: ReadonlySet<string> },
  options: CallOptions,
): Promise<ExportRun | undefined> {
  const input = { query: { sort: "createdDate,desc", size: 100 } };
  for await (const run of operations.listBulkExports.items(input, options)) {
    if (run.name === name && run.runId && !known.has(run.runId)) return run;
  }
  return undefined;
}

/** Whether an export has files, or will have some. */
export function isAlive({ status }: ExportRun): boolean {
  return !dead.includes(`${status}`.toUpperCase());
}

/** What is known of an export that may have been started. */
export interface ExportSearch {
  readonly name: string;
  /** Ids of exports of this name that have failed. */
  readonly known: ReadonlySet<string>;
  /** When the list is read, in ms from one time to the next. */
  readonly times?: readonly number[] | undefined;
  /** Why nobody knows whether it was started. */
  readonly cause?: unknown;
}

/** Looks for an export whose start got no response. Throws if it does not show. */
export async function settleStart(
  operations: Pick<ExportOperations<never>, "listBulkExports">,
  search: ExportSearch,
  options: CallOptions,
): Promise<ExportRun> {
  for (const ms of search.times ?? usualTimes) {
    await sleep(ms, undefined, { signal: options.signal });
    const found = await findExport(operations, search, options);
    if (found) return found;
  }
  throw createJobError({
    code: "unsettled",
    subject: `the export ${search.name}`,
    problem: "may have been started, and is not in the list of exports",
    expected: "to find it there by its name",
    remedy:
      "Run this again after some minutes. It looks for the export, and starts none in the ten minutes after a start.",
    cause: search.cause,
  });
}
