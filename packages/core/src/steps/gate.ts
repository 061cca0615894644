import { patience, type Step } from "../call.js";
import { isOneTrustError, responseOf } from "../is-one-trust-error.js";
import { rateLimitError } from "../rate-limit.js";
import { report } from "../report.js";
import { attend, sleep } from "../within.js";

/**
 * Lets a request leave unless a limit blocks it: then all callers wait together, or are rejected at once if that takes longer than
 * they are ready to wait. When it opens, those that waited go on one by one.
 */
export const gate: Step = (next) => async (call) => {
  const { facts, shared, signal, trace } = call;
  const { limiter, queues } = shared;
  const operation = `${facts.method} ${facts.path}`;
  let before: Promise<unknown> | undefined;
  let leave = (): void => {};
  try {
    for (;;) {
      const limit = await limiter.check(operation);
      if (!limit) return await next(call);
      const ms = limit.resumeAt - Date.now();
      if (ms > patience(call)) throw rateLimitError(trace, limit);
      report(call, "wait", ms);
      await sleep(ms, signal);
      if (!before) {
        before = queues[facts.credentials];
        const left = new Promise<void>((resolve) => {
          leave = resolve;
        });
        queues[facts.credentials] = before.then(() => left);
      }
      await attend(before, signal);
    }
  } catch (error) {
    // The caller's reason to give up may be the error of another call.
    const isOurs = !signal?.aborted && isOneTrustError(error);
    if (isOurs && error.kind === "rate-limit" && responseOf(error)) await limiter.block(operation, error);
    throw error;
  } finally {
    leave();
  }
};
