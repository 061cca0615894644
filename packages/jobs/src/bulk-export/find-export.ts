import { setTimeout as sleep } from "node:timers/promises";
import type { CallOptions } from "@onetrust-client/core";
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

/** Looks for an export whose start got no response. `undefined` if it does not show. */
export async function settleStart(
  operations: Pick<ExportOperations<never>, "listBulkExports">,
  wanted: {
    readonly name: string;
    readonly known: ReadonlySet<string>;
    readonly times?: readonly number[] | undefined;
  },
  options: CallOptions,
): Promise<ExportRun | undefined> {
  for (const ms of wanted.times ?? usualTimes) {
    await sleep(ms, undefined, { signal: options.signal });
    const found = await findExport(operations, wanted, options);
    if (found) return found;
  }
  return undefined;
}
