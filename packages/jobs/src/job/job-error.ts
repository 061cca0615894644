import { isOneTrustError } from "@onetrust-client/core";

/**
 * What kept a job from going on.
 * - `other-job`, `other-tenant`, `other-version`: the ledger or state belongs to something else.
 * - `locked`: another run of the job is under way. `lock-lost`: another run has taken over, because this one stood still for too long.
 * - `damaged`: the file is not what it was when it was written.
 * - `storage`: the ledger, the sink or the state could not be read or written.
 * - `key`: the function that returns the key of a row is wrong.
 * - `details`: the details of too many rows could not be read.
 * - `no-credits`: the account may make no more exports this month. `unsettled`: nobody knows whether an export was started.
 * - `incomplete`: a file of an export is not what its host says.
 * - `stopped`: the run ended before its last row. The next run goes on. `cause` says why.
 */
export type JobErrorCode =
  | "other-job"
  | "other-tenant"
  | "other-version"
  | "locked"
  | "lock-lost"
  | "damaged"
  | "storage"
  | "key"
  | "no-credits"
  | "unsettled"
  | "incomplete"
  | "details"
  | "stopped";

/** Why a job could not start or go on. Calls have errors of their own: {@link OneTrustError}. */
export interface JobError extends Error {
  readonly name: "JobError";
  readonly kind: "job";
  readonly code: JobErrorCode;
  /** What the error is about: `ledger requests.ndjson`. */
  readonly subject: string;
  /** What was expected of it. */
  readonly expected: string;
  /** What to do. */
  readonly remedy: string;
  /** What the disk, the database, a call or a function of yours threw. */
  readonly cause: unknown;
}

/** An error that ended a run before its last row, with what the run had come to. */
export interface StoppedError<Report> extends JobError {
  readonly code: "stopped";
  readonly report: Report;
}

/** What a message is made of. */
export interface JobProblem {
  readonly code: JobErrorCode;
  readonly subject: string;
  /** What is wrong, as the rest of a sentence about the subject: `belongs to another tenant`. */
  readonly problem: string;
  readonly expected: string;
  readonly remedy: string;
  readonly cause?: unknown;
}

/** Two copies of this package recognise each other's errors by it. */
const marker = Symbol.for("OneTrustJobError");

/** Makes an error whose message names its subject, what was expected, and what to do. */
export function createJobError({ code, subject, problem, expected, remedy, cause }: JobProblem): JobError {
  const error = new Error(`${subject} ${problem}; expected ${expected}. ${remedy}`);
  const parts = { name: "JobError" as const, kind: "job" as const, code, subject, expected, remedy };
  const hidden = { cause: { value: cause }, [marker]: { value: undefined } };
  // `Object.assign` would lose the type of a property that is not enumerable.
  return Object.defineProperties(Object.assign(error, parts, { cause }), hidden);
}

/** Makes the error of a run that ended early. */
export function createStoppedError<Report>(subject: string, report: Report, cause: unknown): StoppedError<Report> {
  const error = createJobError({
    code: "stopped",
    subject,
    problem: `stopped: ${causeText(cause)}`,
    expected: "to reach the last row",
    remedy: "Run it again with the same arguments: it goes on where it stopped.",
    cause,
  });
  return Object.defineProperty(Object.assign(error, { code: "stopped" as const, report }), "report", {
    enumerable: false,
  });
}

/**
 * Returns whether a caught value is a {@link JobError}.
 *
 * @example try { … } catch (error) { if (isJobError(error) && error.code === "locked") return; }
 */
export function isJobError(value: unknown): value is JobError {
  return typeof value === "object" && value !== null && marker in value;
}

/** Messages of calls and jobs hold no personal data. Of other errors only name and code are known to hold none. */
export function causeText(cause: unknown): string {
  if (isJobError(cause) || isOneTrustError(cause)) return withoutFullStop(cause.message);
  if (!(cause instanceof Error)) return "something was thrown that is no Error";
  const code: unknown = Reflect.get(cause, "code");
  return typeof code === "string" || typeof code === "number" ? `${cause.name} ${code}` : cause.name;
}

function withoutFullStop(text: string): string {
  return text.endsWith(".") ? text.slice(0, -1) : text;
}
