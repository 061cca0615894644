import type { Call, RateLimitQueue, Step } from "../../contracts/call.js";
import type { EndTurn, RateLimit } from "../../contracts/limiter.js";
import { isOneTrustError, responseOf } from "../../errors/is-onetrust-error.js";
import { rateLimitError } from "../../response/rate-limit.js";
import { isPromise } from "../../time/wait.js";
import { remainingTime } from "../create-call.js";
import { askLimiter, tellLimiter, waitForTurn } from "./ask-limiter.js";
import { OperationQueue } from "./queue.js";

/**
 * Lets a request leave unless a rate limit blocks it. Blocked calls of an operation wait in one queue, or are rejected at once if that
 * takes longer than they may wait. A limiter with `takeTurn` keeps the calls waiting itself.
 */
export const rateLimit: Step = (next) => async (call) => {
  const turn = takeTurn(call);
  const endTurn = isPromise(turn) ? await turn : turn;
  try {
    return await next(call);
  } catch (error) {
    // The caller's reason to give up may be the error of another call. A limit of the token request has no response of this operation.
    if (!call.signal?.aborted && isOneTrustError(error) && error.kind === "rate-limit" && responseOf(error)) {
      const limit = toRateLimit(error);
      // A limiter that keeps calls waiting itself hears of it next.
      if (!call.context.limiter.takeTurn) queueOf(call, limit).close(limit);
      await tellLimiter(call, limit);
    }
    throw error;
  } finally {
    endTurn?.();
  }
};

function toRateLimit({ resumeAt, period, allowed, made, eventId }: RateLimit): RateLimit {
  return { resumeAt, period, allowed, made, eventId };
}

/** Waits until the call may be sent, if it has to. Whoever comes while others wait goes behind them. */
function takeTurn(call: Call): EndTurn | undefined | Promise<EndTurn | undefined> {
  const { limiter, queues } = call.context;
  if (limiter.takeTurn) return waitForTurn(call, limiter.takeTurn.bind(limiter));
  const known = queues.get(call.operationKey)?.join(call);
  if (known) return known;
  const limit = askLimiter(call);
  return isPromise(limit) ? limit.then((found) => obeyLimit(call, found)) : obeyLimit(call, limit);
}

/** Waits in the operation's queue because of the limit, or of one that another call has met meanwhile. */
function obeyLimit(call: Call, limit: RateLimit | undefined): Promise<EndTurn> | undefined {
  if (limit) {
    if (limit.resumeAt - Date.now() > remainingTime(call)) throw rateLimitError(call, limit);
    queueOf(call, limit).close(limit);
  }
  return call.context.queues.get(call.operationKey)?.join(call);
}

/** The queue of the call's operation. It is kept when all who waited are served, since it knows how the limit before went. */
function queueOf({ operationKey, context: { queues } }: Call, limit: RateLimit): RateLimitQueue {
  const queue = queues.get(operationKey) ?? new OperationQueue(limit);
  queues.set(operationKey, queue);
  return queue;
}
