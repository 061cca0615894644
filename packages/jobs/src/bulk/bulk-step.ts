import type { Connection } from "@onetrust-client/core";
import { isJobError, type StoppedError } from "../job/job-error.js";
import type { Step, StepResult } from "../job/step.js";
import { impatient, longestWait, resumeAtOf, unlessLocked } from "../job/step-waits.js";
import { runBulk } from "./bulk.js";
import type { BulkOptions, BulkReport, InputOperation } from "./bulk-options.js";
import { TooEarlyError } from "./run-rows.js";

/** Options of {@link bulkStep}: those of {@link bulk}, but that the queue tells of the progress and has the signal. */
export type BulkStepOptions<Input, Data> = Omit<BulkOptions<Input, Data>, "signal" | "onProgress" | "limiter">;

/** How far a bulk run has come: the totals of its ledger. */
export type BulkState = Partial<BulkReport["totals"]>;

/**
 * Makes a step of {@link bulk} for a queue: each sends rows until a limit blocks, or until nothing is left but to wait for the moment at which
 * a read tells what became of a row. Then it returns when to go on. A job begins with the state `{}`. The ledger counts: a step that is
 * called again after a crash sends nothing twice. `inputs` is called for each step and must return the same inputs.
 *
 * @example const requests = bulkStep((onetrust) => dsrAutomation(onetrust).createRequest, readInputs, { ledger: postgresLedger(pool), key });
 */
export function bulkStep<Input, Data>(
  operationOf: (connection: Connection) => InputOperation<Input, Data>,
  inputs: () => Iterable<Input> | AsyncIterable<Input>,
  options: BulkStepOptions<Input, Data>,
): Step<BulkState> {
  return unlessLocked(async (given, connection, { signal }) => {
    const operation = operationOf(connection);
    const stepOptions = { ...options, call: impatient(options.call), signal };
    try {
      const report = await runBulk({ operation, inputs: inputs(), options: stepOptions, longestWait });
      return { ...resultOf(given, report), done: true };
    } catch (error) {
      const cause = isJobError(error) ? error.cause : undefined;
      const resumeAt = cause instanceof TooEarlyError ? cause.resumeAt : resumeAtOf(cause);
      if (resumeAt === undefined || !isStopped(error)) throw error;
      return { ...resultOf(given, error.report), done: false, resumeAt };
    }
  });
}

function resultOf(given: BulkState, { totals }: BulkReport): Pick<StepResult<BulkState>, "state" | "rows"> {
  return { state: totals, rows: finished(totals) - finished(given) };
}

/** Rows that keep their state. */
function finished({ done = 0, refused = 0 }: BulkState): number {
  return done + refused;
}

function isStopped(error: unknown): error is StoppedError<BulkReport> {
  return isJobError(error) && error.code === "stopped" && "report" in error;
}
