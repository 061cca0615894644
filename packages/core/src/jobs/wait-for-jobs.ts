import type { CallOptions, WaitOptions } from "../contracts/call-options.js";
import type { RateLimitError } from "../contracts/onetrust-error.js";
import type { JobWaiter, PollableOperation } from "../contracts/operation.js";
import type { OperationInput } from "../contracts/request.js";
import { abortError } from "../errors/abort-error.js";
import { optionChecks, requestOptionNames } from "../errors/check-options.js";
import { beginStackAtCaller } from "../errors/create-error.js";
import { quote } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { notify } from "../events/notify.js";
import { now } from "../time/clock.js";
import { type Lifetime, runUntil, sleep } from "../time/wait.js";
import { jobFailedError, notEndedError, type PollProgress, progressOf, unknownStateError } from "./job-errors.js";
import { readJob } from "./read-job.js";

/** Longest time between two polls, unless the caller says another, in ms. */
const usualInterval = 30_000;

/** Longest time between the first two polls, in ms. It doubles from poll to poll. */
const firstInterval = 1000;

/** Longest time of a wait, unless the caller says another, in ms. */
const usualDeadline = 3_600_000;

/**
 * Adds `wait` to the operations of a service that tell the state of a job, for {@link defineService}. A service that does not pass it does
 * not carry it.
 *
 * Its `wait` rejects as the call does; with a `job-failed` error if the job has failed; with an `unknown-state` error if the host names a
 * state that the definition of the operation lacks; and with a `timeout` error at the deadline.
 *
 * @example defineService({ package: "exports", host: "tenant", operations, jobs: waitForJobs });
 */
export const waitForJobs: JobWaiter = (operation) => {
  const wait = async (input?: OperationInput, options?: WaitOptions): Promise<unknown> => {
    try {
      return await waitForEnd(operation, input, options);
    } catch (error) {
      throw beginStackAtCaller(error, wait);
    }
  };
  return { wait };
};

async function waitForEnd(
  operation: PollableOperation,
  input: OperationInput = {},
  options: WaitOptions = {},
): Promise<unknown> {
  checkOptions(operation, options);
  const { every = usualInterval, deadline = usualDeadline, onPoll, signal, ...callOptions } = options;
  const progress: PollProgress = { operation, polls: 0, state: undefined };
  const startedAt = now();
  const pollUntilEnd = async (lifetime: Lifetime): Promise<unknown> => {
    for (;;) {
      const { phase, data, limit } = await poll(progress, input, { ...callOptions, signal: lifetime.signal });
      const { polls, state } = progress;
      if (onPoll && !limit) tell(operation, () => onPoll({ state, data, polls, ms: Math.round(now() - startedAt) }));
      if (phase === "done") return data;
      if (phase === "failed") throw jobFailedError(progress, data);
      if (phase === "unknown") throw unknownStateError(progress, data);
      const pause = Math.max(interval(polls, every), limit ? limit.resumeAt - Date.now() : 0);
      if (limit && now() + pause >= startedAt + deadline) throw limit;
      await sleep(pause, lifetime);
    }
  };
  try {
    const onTimeout = () => notEndedError(progress, deadline);
    return await runUntil(pollUntilEnd, { parent: signal, ms: deadline, onTimeout });
  } catch (error) {
    throw signal?.aborted && error === signal.reason ? abortError(progressOf(progress), error) : error;
  }
}

function checkOptions({ name }: PollableOperation, options: WaitOptions): void {
  const checks = optionChecks(name);
  checks.known(options, [...requestOptionNames, "headers", "query", "every", "onPoll"]);
  checks.milliseconds("every", options.every);
  checks.milliseconds("deadline", options.deadline);
  checks.callable("onPoll", options.onPoll);
  checks.signal(options.signal);
}

interface Poll {
  readonly phase: "running" | "done" | "failed" | "unknown";
  readonly data?: unknown;
  /** The rate limit that held, if no response came because of it. */
  readonly limit?: RateLimitError;
}

/** Asks once. That the host does not know the job yet, or has a limit that ends later, is no reason to give up. */
async function poll(progress: PollProgress, input: OperationInput, options: CallOptions): Promise<Poll> {
  const { job, call } = progress.operation;
  progress.polls++;
  try {
    const data = await call(input, options);
    const { phase, state } = readJob(job, data);
    progress.state = state;
    return { phase, data };
  } catch (error) {
    if (isOneTrustError(error)) {
      if (error.kind === "rate-limit") return { phase: "running", limit: error };
      if (error.kind === "http" && error.status === 404 && job.mayBeMissing) return { phase: "running" };
    }
    throw error;
  }
}

/** A random time between a half and the whole of 1, 2, 4, 8, … s, or of `every` if that is less. */
function interval(polls: number, every: number): number {
  return Math.min(every, firstInterval * 2 ** (polls - 1)) * (0.5 + Math.random() / 2);
}

function tell({ name, warn }: PollableOperation, listener: () => unknown): void {
  notify(listener, undefined, (thrown) => warn(`onPoll of ${name} threw: ${quote(thrown)}`));
}
