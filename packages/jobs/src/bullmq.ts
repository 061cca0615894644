import { type Connection, isOneTrustError } from "@onetrust-client/core";
import { DelayedError, UnrecoverableError } from "bullmq";
import { isJobError, type JobErrorCode } from "./job/job-error.js";
import { isRecord } from "./job/read-values.js";
import type { Step, StepResult } from "./job/step.js";

/** Steps by the names of their jobs, each with a state of its own: a {@link Step} each. */
export type Steps = Readonly<Record<string, (...args: Parameters<Step<never>>) => Promise<StepResult<unknown>>>>;

/** What is used of a job of BullMQ. Its data is its state. */
export interface QueueJob {
  readonly name: string;
  readonly data: unknown;
  readonly progress: unknown;
  updateData(data: unknown): Promise<unknown>;
  updateProgress(progress: { readonly rows: number }): Promise<unknown>;
  moveToDelayed(timestamp: number, token?: string): Promise<unknown>;
}

/** What a worker of BullMQ takes. */
export type StepProcessor = (job: QueueJob, token?: string, signal?: AbortSignal) => Promise<{ readonly rows: number }>;

/** Errors that another attempt would meet again. */
const lasting: readonly JobErrorCode[] = [
  ...(["other-job", "other-tenant", "other-version", "damaged"] as const),
  ...(["key", "details", "no-credits"] as const),
];

/**
 * Makes the processor of a BullMQ worker that runs jobs step by step. The data of a job is its state. After each step the job goes back to
 * the queue; where a limit blocks, until it is over. So no worker sleeps with a job in its hands. The job returns its number of rows. What a
 * step throws fails the attempt: set `attempts` and `backoff` for the job.
 *
 * @example new Worker("onetrust", stepProcessor(connect(), { vendors: copyStep(…) }), { connection: redis, maxStalledCount: 100 });
 */
export function stepProcessor(connection: Connection, steps: Steps): StepProcessor {
  return async (job, token, signal = new AbortController().signal) => {
    const step = stepOf(steps, job.name);
    const result = readResult(job.name, await runStep(() => step(job.data, connection, { signal })));
    const rows = rowsOf(job.progress) + result.rows;
    // Whoever runs the job next needs its state. A crash before this line repeats the step.
    await job.updateData(result.state);
    await job.updateProgress({ rows });
    if (result.done) return { rows };
    await job.moveToDelayed(result.resumeAt ?? Date.now(), token);
    throw new DelayedError();
  };
}

/** A step of any state: what it takes is what it returned, or what the job was added with. */
type AnyStep = (...args: Parameters<Step<unknown>>) => Promise<unknown>;

function stepOf(steps: Steps, name: string): AnyStep {
  const step: unknown = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (isStep(step)) return step;
  const known = Object.keys(steps).join(", ");
  throw new UnrecoverableError(`stepProcessor: there is no step "${name}". Pass it, or add jobs named ${known}.`);
}

function isStep(value: unknown): value is AnyStep {
  return typeof value === "function";
}

async function runStep<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!isLasting(error)) throw error;
    throw Object.assign(new UnrecoverableError(error.message), { cause: error });
  }
}

function isLasting(error: unknown): error is Error {
  if (isOneTrustError(error)) return error.kind === "configuration";
  if (!isJobError(error)) return false;
  return lasting.includes(error.code) || isLasting(error.cause);
}

/** What a step of a user's returned. */
function readResult(name: string, value: unknown): StepResult<unknown> {
  const { state, rows, done, resumeAt } = isRecord(value) ? value : {};
  const isMoment = resumeAt === undefined || (typeof resumeAt === "number" && Number.isFinite(resumeAt));
  if (isRecord(state) && typeof rows === "number" && typeof done === "boolean" && isMoment) {
    return { state, rows, done, resumeAt };
  }
  throw new UnrecoverableError(
    `stepProcessor: the step "${name}" must return { state, rows, done, resumeAt } with an object, a number, a boolean and a time in ms or undefined.`,
  );
}

/** Rows of the steps before. */
function rowsOf(progress: unknown): number {
  return isRecord(progress) && typeof progress.rows === "number" ? progress.rows : 0;
}
