import type { Call, Step } from "../contracts/call.js";
import type { Limiter, RateLimit } from "../contracts/limiter.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";
import { rateLimitError } from "../response/rate-limit.js";
import { onAbort, sleep } from "../time/wait.js";
import { remainingTime } from "./create-call.js";
import { emitEvent } from "./emit-event.js";

/**
 * Lets a request leave unless a rate limit blocks it. Blocked calls wait together, or are rejected at once if that takes longer than
 * they may wait. When the limit ends, those that waited continue one by one.
 */
export const rateLimit: Step = (next) => async (call) => {
  const { metadata, context, signal, progress } = call;
  const { limiter } = context;
  const operation = `${metadata.method} ${metadata.path}`;
  let leaveQueue: (() => void) | undefined;
  try {
    for (;;) {
      const limit = await limiter.check(operation);
      if (!limit) return await next(call);
      const ms = limit.resumeAt - Date.now();
      if (ms > remainingTime(call)) throw rateLimitError(progress, limit);
      emitEvent(call, "wait", { ms });
      await sleep(ms, signal);
      leaveQueue ??= await joinQueue(call);
      if (signal?.aborted) throw signal.reason;
    }
  } catch (error) {
    // The caller's reason to give up may be the error of another call.
    const isOurs = !signal?.aborted && isOneTrustError(error);
    if (isOurs && error.kind === "rate-limit" && responseOf(error)) await limiter.block(operation, toRateLimit(error));
    throw error;
  } finally {
    leaveQueue?.();
  }
};

function toRateLimit({ resumeAt, period, allowed, made, eventId }: RateLimit): RateLimit {
  return { resumeAt, period, allowed, made, eventId };
}

/**
 * Waits until all calls before this one have left the queue, and returns the function that lets the next one continue. A call that is
 * given up meanwhile leaves when its turn comes; its own caller does not wait for that.
 */
async function joinQueue({ metadata, context: { queues }, signal }: Call): Promise<() => void> {
  const before = queues[metadata.credentials];
  let leave = (): void => {};
  queues[metadata.credentials] = new Promise<void>((resolve) => {
    leave = resolve;
  });
  await before;
  // The token that is requested next may never come.
  if (signal) onAbort(signal, leave);
  return leave;
}

/** A limiter that lives as long as its connection. `MINUTE` blocks the operation, `HOUR` the whole connection. */
export function memoryLimiter(): Limiter {
  const operations = new Map<string, RateLimit>();
  let account: RateLimit | undefined;
  const isActive = (limit: RateLimit | undefined): boolean => limit !== undefined && limit.resumeAt > Date.now();
  return {
    check: (operation) => [account, operations.get(operation)].find(isActive),
    block: (operation, limit) => {
      if (limit.period === "HOUR") account = limit;
      else operations.set(operation, limit);
    },
  };
}
