import type { CallProgress } from "../contracts/call.js";
import type { JobDefinition } from "../contracts/metadata.js";
import type { PollableOperation } from "../contracts/operation.js";
import { createError } from "../errors/create-error.js";
import { listWords, showOption } from "../errors/describe.js";

/** How far a wait has come. */
export interface PollProgress {
  readonly operation: PollableOperation;
  /** Number of polls so far. */
  polls: number;
  /** The last state that the host named. */
  state: string | undefined;
}

/** What an error says of a wait. Polls change nothing, but nobody knows what the job has done. */
export function progressOf({ operation: { name }, polls }: PollProgress): CallProgress {
  return { operation: name, attempts: polls, outcome: "unknown", mayHaveHappened: false };
}

/** The job has ended without its work. */
export function jobFailedError(progress: PollProgress, data: unknown): Error {
  const { job } = progress.operation;
  return createError({
    progress: progressOf(progress),
    kind: "job-failed",
    text: `the job has failed: ${signOfFailure(job, progress.state)}. The response is in error.data.`,
    visible: { state: shown(progress.state) },
    hidden: { data },
  });
}

function signOfFailure(job: JobDefinition, state: string | undefined): string {
  return job.by === "state" ? `its ${job.property} is ${showOption(state)}` : `${job.failure} says why`;
}

/** The host names a state of which nobody knows what it means. */
export function unknownStateError(progress: PollProgress, data: unknown): Error {
  const { job } = progress.operation;
  // Where a job has no states, none is unknown.
  const known = job.by === "state" ? [...job.running, ...job.done, ...job.failed] : [];
  return createError({
    progress: progressOf(progress),
    kind: "unknown-state",
    text:
      `the state of the job must be ${listWords(known, "or")}; got ${showOption(progress.state)}. ` +
      "Look at error.data: only you can say whether the job has ended.",
    visible: { state: shown(progress.state) },
    hidden: { data },
  });
}

/** The job goes on, and the time of the wait is over. */
export function notEndedError(progress: PollProgress, ms: number): Error {
  const { state, polls } = progress;
  const last = state === undefined ? "" : `, and its last state is ${showOption(state)}`;
  return createError({
    progress: progressOf(progress),
    kind: "timeout",
    text:
      `the job has not ended within deadline (${ms} ms) and ${polls} ${polls === 1 ? "poll" : "polls"}${last}. ` +
      "Call wait again to wait longer, or raise deadline.",
    name: "TimeoutError",
    visible: { limit: "deadline" as const, ms },
  });
}

/** A state as a field that printers show: a word of the host's, never a longer text. */
function shown(state: string | undefined): string | undefined {
  return state !== undefined && showOption(state) === JSON.stringify(state) ? state : undefined;
}
