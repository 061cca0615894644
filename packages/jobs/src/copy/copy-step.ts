import { type CallOptions, type Connection, isOneTrustError } from "@onetrust-client/core";
import { isJobError } from "../job/job-error.js";
import type { Step, StepResult } from "../job/step.js";
import { ProgressMeter } from "../progress/progress.js";
import type { CopyState, Sink } from "../sinks/sink.js";
import { stoppedCopy } from "./copy.js";
import type { CopyOptions, ListOperation } from "./copy-options.js";
import { copyPages } from "./copy-pages.js";
import { firstState, kindOf } from "./lists.js";
import { type CopyArguments, withOpenSink } from "./open-copy.js";

/** Options of {@link copyStep}: those of {@link copy}, but that the queue tells of the progress and has the signal. */
export type CopyStepOptions<Input, Item> = Omit<
  CopyOptions<Input, Item>,
  "signal" | "prefetch" | "onProgress" | "limiter"
>;

/** Longest wait inside of a step, in ms: for a limit, or between two attempts. What takes longer is for the queue to wait for. */
const longestWait = 1000;
/** When to look again whether another run of the job has ended, in ms. */
const untilUnlocked = 5000;

/**
 * Makes a step of {@link copy} for a queue: each reads one page and stores it. A step that meets a limit returns when to go on. A job
 * begins with the state `{}`. The sink is opened for each step, and its state counts: a step that is called again after a crash goes on
 * behind what it has stored, and no row is lost or written twice.
 *
 * @example const vendors = copyStep((onetrust) => dataMapping(onetrust).listInventories, postgresSink(pool), { key: ({ id }) => id });
 */
export function copyStep<Input, Item>(
  listOf: (connection: Connection) => ListOperation<Input, Item>,
  sink: Sink,
  options: CopyStepOptions<Input, Item>,
): Step<Partial<CopyState>> {
  return async (given, connection, { signal }) => {
    const list = listOf(connection);
    const call = { ...options.call, retry: shortRetry(options.call?.retry) };
    try {
      return await withOpenSink({ list, sink, options: { ...options, call } }, ({ sink: open, stored }) =>
        runStep({ list, sink: open, options: { ...options, call, signal } }, given, stored),
      );
    } catch (error) {
      if (!isJobError(error) || error.code !== "locked") throw error;
      return { state: given, rows: 0, done: false, resumeAt: Date.now() + untilUnlocked };
    }
  };
}

function shortRetry(retry: CallOptions["retry"]): CallOptions["retry"] {
  if (retry === false) return { attempts: 1, maxWait: longestWait };
  return { ...retry, maxWait: Math.min(retry?.maxWait ?? longestWait, longestWait) };
}

async function runStep<Input, Item>(
  { list, sink, options }: CopyArguments<Input, Item>,
  given: Partial<CopyState>,
  stored: CopyState | undefined,
): Promise<StepResult<CopyState>> {
  const isOver = (state: CopyState): boolean => state.isComplete && state.kind === kindOf(options);
  // A crash came between the last page of this job and the queue, which still has the state before it.
  if (stored && isOver(stored) && given.isComplete === false && given.kind === stored.kind) {
    return { state: stored, rows: 0, done: true };
  }
  const { state, isNew } = firstState(stored, options, new Date());
  const { signal = new AbortController().signal } = options;
  const meter = new ProgressMeter(list.metadata, {}, { rows: state.counts.rows, total: state.total });
  const pages = copyPages({ list, sink, options, signal, meter }, state);
  try {
    if (isNew) await sink.begin(state);
    const next = await pages.next();
    const after = next.value ?? state;
    return { state: after, rows: after.counts.rows - state.counts.rows, done: isOver(after) };
  } catch (error) {
    const resumeAt = isOneTrustError(error) ? error.resumeAt : undefined;
    if (resumeAt === undefined) throw stoppedCopy(list, state, error);
    return { state, rows: 0, done: false, resumeAt };
  } finally {
    await pages.return(undefined);
  }
}
