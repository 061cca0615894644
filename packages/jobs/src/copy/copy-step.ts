import type { Connection } from "@onetrust-client/core";
import type { Step, StepResult } from "../job/step.js";
import { impatient, resumeAtOf, unlessLocked } from "../job/step-waits.js";
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
  return unlessLocked(async (given, connection, { signal }) => {
    const list = listOf(connection);
    const stepOptions = { ...options, call: impatient(options.call) };
    return await withOpenSink({ list, sink, options: stepOptions }, ({ sink: open, stored }) =>
      runStep({ list, sink: open, options: { ...stepOptions, signal } }, given, stored),
    );
  });
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
    const resumeAt = resumeAtOf(error);
    if (resumeAt === undefined) throw stoppedCopy(list, state, error);
    return { state, rows: 0, done: false, resumeAt };
  } finally {
    await pages.return(undefined);
  }
}
