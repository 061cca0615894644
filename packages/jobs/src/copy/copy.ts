import { hash } from "node:crypto";
import { createConfigurationError } from "@onetrust-client/core";
import { createStoppedError, isJobError } from "../job/job-error.js";
import { identityOf, type JobIdentity } from "../job/job-identity.js";
import { ProgressMeter } from "../progress/progress.js";
import { guardedSink, withStore } from "../sinks/guarded-sink.js";
import type { CopyState, Sink } from "../sinks/sink.js";
import { type CopyOptions, type CopyReport, checkCopyOptions, type ListOperation } from "./copy-options.js";
import { copyPages } from "./copy-pages.js";
import { firstState, kindOf } from "./lists.js";

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
  checkCopyOptions(list, sink, options);
  const identity = copyIdentity(list, options);
  const guarded = guardedSink(options.state ? withStore(sink, options.state) : sink);
  const stored = await guarded.open(identity);
  try {
    return await runCopy({ list, options, sink: guarded, stored });
  } finally {
    await guarded.close();
  }
}

/** The job of a copy: its list, its tenant, and what it filters by. */
function copyIdentity<Input, Item>(
  list: ListOperation<Input, Item>,
  { since, input }: CopyOptions<Input, Item>,
): JobIdentity {
  const example = since && input === undefined ? since.input({ from: since.from, to: since.from }) : input;
  const identity = identityOf("copy", list.metadata, list.draft(example).url);
  return { ...identity, input: hash("sha256", JSON.stringify(input ?? null), "hex") };
}

interface CopyRun<Input, Item> {
  readonly list: ListOperation<Input, Item>;
  readonly sink: Sink;
  readonly options: CopyOptions<Input, Item>;
  readonly stored: CopyState | undefined;
}

async function runCopy<Input, Item>({ list, sink, options, stored }: CopyRun<Input, Item>): Promise<CopyReport> {
  const first = firstState(stored, options, new Date());
  if (first.state.kind === "changes" && !options.since) {
    throw createConfigurationError("copy", "the run before read changes and has not ended. Pass since until it has.");
  }
  let { state } = first;
  const { signal = new AbortController().signal } = options;
  const meter = new ProgressMeter(list.metadata, options, { rows: state.counts.rows, total: state.total });
  const onState = (stored: CopyState): void => {
    state = stored;
  };
  try {
    if (first.isNew) await sink.begin(state);
    while (!state.isComplete) state = await copyPages({ list, sink, options, signal, meter, onState }, state);
  } catch (error) {
    throw isJobError(error) ? error : createStoppedError(`copy ${list.metadata.name}`, reportOf(state), error);
  } finally {
    meter.end();
  }
  // A run of the other kind that had not ended had to end first.
  return state.kind === kindOf(options) ? reportOf(state) : await runCopy({ list, sink, options, stored: state });
}

function reportOf({ kind, counts, failed, isSteady, until }: CopyState): CopyReport {
  return { kind, counts, failed, isSteady, until };
}
