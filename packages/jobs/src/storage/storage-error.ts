import { createJobError, isJobError } from "../job/job-error.js";
import { property } from "../job/read-values.js";

const fullCodes: readonly unknown[] = ["ENOSPC", "EFBIG", "SQLITE_FULL"];
/** SQLite's number for a full disk. The SQLite of Node.js has one code for all errors, and this number beside it. */
const sqliteFull = 13;

/** The error for a disk or database that failed. An error of ours stays what it is. */
export function storageError(subject: string, problem: string, cause: unknown): Error {
  if (isJobError(cause)) return cause;
  const code = property(cause, "code");
  const isFull = fullCodes.includes(code) || property(cause, "errcode") === sqliteFull;
  return createJobError({
    code: "storage",
    subject,
    problem: typeof code === "string" ? `${problem} (${code})` : problem,
    expected: isFull ? "room for it" : "a place that can be read and written",
    remedy: "Mend this and run the job again: it goes on where it stopped.",
    cause,
  });
}

/** The error for a ledger or sink that is used before a run has opened it. */
export function notOpenError(subject: string, opener: "bulk" | "copy"): Error {
  return createJobError({
    code: "storage",
    subject,
    problem: "is not open",
    expected: "a call of open() before it",
    remedy: `Pass it to ${opener}(), which opens it.`,
  });
}
