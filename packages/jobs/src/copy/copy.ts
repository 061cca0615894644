import { createStoppedError, isJobError } from "../job/job-error.js";
import { ProgressMeter } from "../progress/progress.js";
import type { CopyState, Sink } from "../sinks/sink.js";
import type { CopyOptions, CopyReport, ListOperation } from "./copy-options.js";
import { copyPages } from "./copy-pages.js";
import { firstState, kindOf } from "./lists.js";
import { type CopyArguments, withOpenSink } from "./open-copy.js";

/**
 * Copies a list into a sink and keeps it up to date: each row once by its key, new and changed rows only, and rows that vanished are
 * removed. The position is stored after each page, together with its rows where the sink can. So a run that was killed goes on at the page
 * where it was: run it again with the same arguments.
 *
 * Rejects with a {@link JobError}: `stopped` with the report so far if a call fails or `signal` ends the run; others if the sink or its
 * state belongs to something else, is in use, or cannot be written.
 *
 * @example await copy(inventory.listInventories, sqliteSink("copy.db"), { input: { path: { schemaName: "vendors" } }, key: ({ id }) => id });
 */
export async function copy<Input, Item>(
  list: ListOperation<Input, Item>,
  sink: Sink,
  options: CopyOptions<Input, Item>,
): Promise<CopyReport> {
  return await withOpenSink({ list, sink, options }, ({ sink: open, stored }) =>
    runCopy({ list, sink: open, options }, stored),
  );
}

async function runCopy<Input, Item>(
  { list, sink, options }: CopyArguments<Input, Item>,
  stored: CopyState | undefined,
): Promise<CopyReport> {
  const first = firstState(stored, options, new Date());
  let { state } = first;
  const { signal = new AbortController().signal } = options;
  const meter = new ProgressMeter(list.metadata, options, { rows: state.counts.rows, total: state.total });
  try {
    if (first.isNew) await sink.begin(state);
    for await (const after of copyPages({ list, sink, options, signal, meter }, state)) state = after;
  } catch (error) {
    throw stoppedCopy(list, state, error);
  } finally {
    meter.end();
  }
  // A run of the other kind that had not ended had to end first.
  return state.kind === kindOf(options) ? reportOf(state) : await runCopy({ list, sink, options }, state);
}

/** The error of a copy that ended early. An error of a job says all by itself. */
export function stoppedCopy<Input, Item>(list: ListOperation<Input, Item>, state: CopyState, cause: unknown): Error {
  return isJobError(cause) ? cause : createStoppedError(`copy ${list.metadata.name}`, reportOf(state), cause);
}

function reportOf({ kind, counts, failed, isSteady, until }: CopyState): CopyReport {
  return { kind, counts, failed, isSteady, until };
}
