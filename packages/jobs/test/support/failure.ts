import { isJobError, type JobError } from "../../src/index.js";

/** What a run rejects with. Throws if it succeeds, or if the error is not a JobError. */
export async function failureOf(run: Promise<unknown>): Promise<JobError> {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isJobError(error)) throw new Error("expected a JobError", { cause: error });
  return error;
}
