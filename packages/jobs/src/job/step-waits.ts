import { type CallOptions, isOneTrustError } from "@onetrust-client/core";
import { isJobError } from "./job-error.js";
import type { Step } from "./step.js";

/** Longest wait inside of a step, in ms: for a limit, or between two attempts. What takes longer is for the queue to wait for. */
export const longestWait = 1000;
/** When to look again whether another run of the job has ended, in ms. */
const untilUnlocked = 5000;

/** Options of calls that wait for nothing long. */
export function impatient(call: Omit<CallOptions, "signal"> = {}): Omit<CallOptions, "signal"> {
  const { retry } = call;
  if (retry === false) return { ...call, retry: { attempts: 1, maxWait: longestWait } };
  return { ...call, retry: { ...retry, maxWait: Math.min(retry?.maxWait ?? longestWait, longestWait) } };
}

/** When a call that failed can be sent again, if a limit or its host says so. */
export function resumeAtOf(error: unknown): number | undefined {
  return isOneTrustError(error) ? error.resumeAt : undefined;
}

/** A step that comes back later if another run has what it needs. */
export function unlessLocked<State>(step: Step<State>): Step<State> {
  return async (state, connection, options) => {
    try {
      return await step(state, connection, options);
    } catch (error) {
      if (!isJobError(error) || error.code !== "locked") throw error;
      return { state, rows: 0, done: false, resumeAt: Date.now() + untilUnlocked };
    }
  };
}
