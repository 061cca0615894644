import type { Call, RetryQuota, Step } from "../contracts/call.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import { addSentence } from "../errors/create-error.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";
import { isLasting } from "../errors/network-error.js";
import { retryAfter } from "../errors/retry-after.js";
import { emitEvent } from "../events/emit-event.js";
import { now } from "../time/clock.js";
import { sleep } from "../time/wait.js";
import { remainingTime } from "./create-call.js";

/** Errors without a response that may be gone at the next attempt. */
const passingKinds: readonly OneTrustError["kind"][] = ["network", "timeout"];

/** A rate limit that ends sooner, in ms, is met again unless the call backs off. */
const shortLimit = 100;

/** Retries that the calls of a connection can use at once: 512 reads that each fail once, most of them even twice. */
export const callRetries = 1000;

/** Retries that the token requests of a connection can use at once. */
export const tokenRetries = 100;

/** Retries that a call earns by success: 20 calls after an outage make up for ten failures. */
const earnedBySuccess = 0.5;

/** After so many ms without a failure the quota is full again. */
const calmTime = 60_000;

/**
 * Sends a request again if that is safe and may help, after a back-off with full jitter. Each retry uses one of the connection's quota,
 * and a call that is answered in the end gives back what it used: bursts of failures lose nothing, while in an outage requests stay near
 * the number of calls. A 429 uses none, as the host says itself when to come back.
 */
export const retry: Step = (next) => async (call) => {
  const { quota, signal } = call;
  let used = 0;
  for (let attempt = 1; ; attempt++) {
    const startedAt = now();
    try {
      const result = await next(call);
      refundRetries(quota, used);
      return result;
    } catch (error) {
      if (!isOneTrustError(error) || signal?.aborted) throw error;
      const response = responseOf(error);
      if (!mayPass(error)) {
        if (response) refundRetries(quota, used);
        if (isAlreadyDeleted(call, response)) return { data: undefined, response };
        throw error;
      }
      const cost = error.kind === "rate-limit" ? 0 : 1;
      if (cost > 0) noteFailure(quota, startedAt);
      if (attempt >= call.attempts || !isRepeatable(call, error)) throw error;
      const wait = waitBefore(error, attempt);
      if (isTooLong(call, error, wait) || isSpent(call, error, cost)) throw error;
      quota.left -= cost;
      used += cost;
      emitEvent(call, "retry", { ms: wait, error });
      if (wait > 0) await sleep(wait, signal);
    }
  }
};

/** An earlier attempt may have deleted the record and lost its response: 404 is then what was asked for. */
function isAlreadyDeleted({ metadata, progress }: Call, response: Response | undefined): response is Response {
  return metadata.method === "DELETE" && progress.mayHaveHappened && response?.status === 404;
}

/** Whether the next attempt may succeed: the status says "not now", or the network failed in a way that may pass. */
function mayPass(error: OneTrustError): boolean {
  const status = responseOf(error)?.status;
  if (status !== undefined) return isPassing(status);
  return passingKinds.includes(error.kind) && !(error.kind === "network" && isLasting(error.code));
}

/** From 520 to 530 a proxy in front of the host says that it did not get through. */
function isPassing(status: number): boolean {
  return [408, 425, 429, 500, 502, 503, 504].includes(status) || (status >= 520 && status <= 530);
}

/** What was refused for now, or never left, can always be repeated. What may have taken effect can only if repeating it changes nothing. */
function isRepeatable({ metadata }: Call, error: OneTrustError): boolean {
  return metadata.idempotent || error.outcome !== "unknown";
}

/** After a 429 the rate-limit step waits, together with all other callers, unless the host says that there is nothing to wait for. */
function waitBefore(error: OneTrustError, attempt: number): number {
  if (error.kind !== "rate-limit") return Math.max(backOff(attempt), retryAfter(responseOf(error)) ?? 0);
  return error.resumeAt - Date.now() >= shortLimit ? 0 : backOff(attempt);
}

/** A random part of 0.5, 1, 2, 4, 8, 8, … s, in ms. */
function backOff(attempt: number): number {
  return Math.random() * Math.min(8000, 250 * 2 ** attempt);
}

/** Whether the call may not wait so long. The error then says what the host asked for. */
function isTooLong(call: Call, error: OneTrustError, wait: number): boolean {
  const ms = error.kind === "rate-limit" ? Math.max(wait, error.resumeAt - Date.now()) : wait;
  if (ms <= remainingTime(call)) return false;
  if (error.kind !== "rate-limit" && error.resumeAt !== undefined) {
    const seconds = Math.ceil(wait / 1000);
    addSentence(
      error,
      `The host asks to wait ${seconds} s, longer than retry.maxWait or the deadline allows: send it again after error.resumeAt.`,
    );
  }
  return true;
}

/** Whether the connection has no retries left. The error then says that it was not repeated. */
function isSpent(call: Call, error: OneTrustError, cost: number): boolean {
  if (cost <= call.quota.left) return false;
  emitEvent(call, "retry-refused", { error });
  addSentence(
    error,
    "It was not repeated, as the connection has used up its retries. They return as calls succeed, or after a minute without failures.",
  );
  return true;
}

export function createRetryQuota(size: number): RetryQuota {
  return { size, left: size, failedAt: Number.NEGATIVE_INFINITY };
}

/** Gives back what a call used that the host answered in the end, and a little more. */
function refundRetries(quota: RetryQuota, used: number): void {
  quota.left = Math.min(quota.size, quota.left + used + earnedBySuccess);
}

/**
 * Notes a failure. Time counts as calm from the last failure to the start of the attempt that fails now: where requests hang until they
 * time out, there is none between the end of one and the end of the next.
 */
function noteFailure(quota: RetryQuota, attemptStartedAt: number): void {
  if (attemptStartedAt - quota.failedAt >= calmTime) quota.left = quota.size;
  quota.failedAt = now();
}
