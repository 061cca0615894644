import { type Call, patience, type Step } from "../call.js";
import { follow } from "../follow.js";
import { isOneTrustError, responseOf } from "../is-one-trust-error.js";
import { rateLimitError } from "../rate-limit.js";
import { report } from "../report.js";
import { sleep } from "../within.js";

/**
 * Lets a request leave unless a limit blocks it: then all callers wait together, or are rejected at once if that takes longer than
 * they are ready to wait. When it opens, those that waited go on one by one.
 */
export const gate: Step = (next) => async (call) => {
  const { facts, shared, signal, trace } = call;
  const { limiter } = shared;
  const operation = `${facts.method} ${facts.path}`;
  let leave: (() => void) | undefined;
  try {
    for (;;) {
      const limit = await limiter.check(operation);
      if (!limit) return await next(call);
      const ms = limit.resumeAt - Date.now();
      if (ms > patience(call)) throw rateLimitError(trace, limit);
      report(call, "wait", ms);
      await sleep(ms, signal);
      leave ??= await takeTurn(call);
      if (signal?.aborted) throw signal.reason;
    }
  } catch (error) {
    // The caller's reason to give up may be the error of another call.
    const isOurs = !signal?.aborted && isOneTrustError(error);
    if (isOurs && error.kind === "rate-limit" && responseOf(error)) await limiter.block(operation, error);
    throw error;
  } finally {
    leave?.();
  }
};

/**
 * Waits until all who came before have left; gives the function that lets the next one go. Who gives up meanwhile leaves when it is
 * its turn: its own caller does not wait for that.
 */
async function takeTurn({ facts, shared: { queues }, signal }: Call): Promise<() => void> {
  const before = queues[facts.credentials];
  let leave = (): void => {};
  queues[facts.credentials] = new Promise<void>((resolve) => {
    leave = resolve;
  });
  await before;
  // The token that is awaited next may never come.
  if (signal) follow(signal, leave);
  return leave;
}
