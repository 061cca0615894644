import { patience, type Step } from "../call.js";
import { isOneTrustError, responseOf } from "../is-one-trust-error.js";
import { report } from "../report.js";
import { retryAfter } from "../retry-after.js";
import { sleep } from "../within.js";

/** Failures that may be gone at the next attempt, by status or kind. */
const passing: readonly unknown[] = [429, 500, 502, 503, 504, "rate-limit", "network", "timeout"];

/** How many retries a connection can save up. */
export const budget = 10;

/**
 * Sends again what can be sent again, after a back-off with full jitter. Each retry is paid from the connection's budget, into
 * which a success pays a tenth and what its own retries cost: while a host is down, requests stay near the number of calls.
 */
export const retry: Step = (next) => async (call) => {
  const { facts, shared, trace, signal } = call;
  let paid = 0;
  for (let sent = 1; ; sent++) {
    try {
      const answer = await next(call);
      shared.budget = Math.min(budget, shared.budget + paid + 0.1);
      return answer;
    } catch (error) {
      if (!isOneTrustError(error) || signal?.aborted) throw error;
      const response = responseOf(error);
      // The first request may have deleted it and lost its answer: gone is what was asked for.
      if (facts.method === "DELETE" && trace.doubt && response?.status === 404) return { data: undefined, response };
      const isBlocked = error.kind === "rate-limit";
      const price = isBlocked ? 0 : 1;
      const wait = isBlocked ? error.resumeAt - Date.now() : Math.max(jitter(sent), retryAfter(response) ?? 0);
      const isOver = !(sent < call.attempts) || wait > patience(call) || price > shared.budget;
      // What was refused for now or never left can always be repeated; what may have happened only where that changes nothing.
      const canRepeat =
        passing.includes(response?.status ?? error.kind) && (facts.replaySafe || error.outcome !== "unknown");
      if (isOver || !canRepeat) throw error;
      // After a 429 the gate does the waiting, together with all other callers, and asks for no payment.
      const ms = price && wait;
      shared.budget -= price;
      paid += price;
      report(call, "retry", ms, error);
      if (ms > 0) await sleep(ms, signal);
    }
  }
};

/** A random part of 0.5, 1, 2, 4, 8, 8, … s. */
const jitter = (sent: number): number => Math.random() * Math.min(8000, 250 * 2 ** sent);
