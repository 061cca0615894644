import type { Call, Step } from "../contracts/call.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";
import { retryAfter } from "../response/rate-limit.js";
import { sleep } from "../time/wait.js";
import { remainingTime } from "./create-call.js";
import { emitEvent } from "./emit-event.js";

/** Statuses that may be gone at the next attempt. */
const passingStatuses: readonly number[] = [429, 500, 502, 503, 504];

/** Errors without a response that may be gone at the next attempt. */
const passingKinds: readonly OneTrustError["kind"][] = ["rate-limit", "network", "timeout"];

/** How many retries a connection can save up. */
export const retryBudget = 10;

/**
 * Sends a request again if that is safe and may help, after a back-off with full jitter. Each retry uses one unit of the connection's
 * budget. A successful call returns the units that it used, plus 0.1: while a host is down, requests stay near the number of calls.
 */
export const retry: Step = (next) => async (call) => {
  const { context, signal } = call;
  let used = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await next(call);
      context.retryBudget = Math.min(retryBudget, context.retryBudget + used + 0.1);
      return result;
    } catch (error) {
      if (!isOneTrustError(error) || signal?.aborted) throw error;
      const response = responseOf(error);
      if (isAlreadyDeleted(call, response)) return { data: undefined, response };
      const isRateLimited = error.kind === "rate-limit";
      const cost = isRateLimited ? 0 : 1;
      const wait = isRateLimited ? error.resumeAt - Date.now() : Math.max(backOff(attempt), retryAfter(response) ?? 0);
      const isOver = attempt >= call.attempts || wait > remainingTime(call) || cost > context.retryBudget;
      if (isOver || !canRepeat(call, error)) throw error;
      context.retryBudget -= cost;
      used += cost;
      // After a 429 the rate-limit step waits, together with all other callers.
      const ms = isRateLimited ? 0 : wait;
      emitEvent(call, "retry", { ms, error });
      if (ms > 0) await sleep(ms, signal);
    }
  }
};

/** An earlier attempt may have deleted the record and lost its response: 404 is then what was asked for. */
function isAlreadyDeleted({ metadata, progress }: Call, response: Response | undefined): response is Response {
  return metadata.method === "DELETE" && progress.mayHaveHappened && response?.status === 404;
}

/** What was refused for now, or never left, can always be repeated. What may have taken effect can only if repeating it changes nothing. */
function canRepeat({ metadata }: Call, error: OneTrustError): boolean {
  const status = responseOf(error)?.status;
  const mayPass = status === undefined ? passingKinds.includes(error.kind) : passingStatuses.includes(status);
  return mayPass && (metadata.idempotent || error.outcome !== "unknown");
}

/** A random part of 0.5, 1, 2, 4, 8, 8, … s, in ms. */
function backOff(attempt: number): number {
  return Math.random() * Math.min(8000, 250 * 2 ** attempt);
}
