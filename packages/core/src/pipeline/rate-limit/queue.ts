import type { Call, RateLimitQueue } from "../../contracts/call.js";
import type { RateLimit } from "../../contracts/limiter.js";
import { emitEvent } from "../../events/emit-event.js";
import { queueError, rateLimitError } from "../../response/rate-limit.js";
import { now } from "../../time/clock.js";
import { longestDelay, onAbort } from "../../time/wait.js";
import { askLimiter } from "./ask-limiter.js";

/** How long a call that was let go keeps others from going, if its response does not come, in ms. */
const longestTurn = 1000;

/** A call in the queue. */
interface Waiting {
  readonly call: Call;
  /** When it may wait no longer, as a moment of `time/clock`. */
  readonly latest: number;
  readonly go: (endTurn: () => void) => void;
  readonly reject: (error: unknown) => void;
}

/** A call that was let go and has no response yet. */
interface Turn {
  readonly endsAt: number;
}

/**
 * Makes the queue of an operation that has met a limit. When the limit ends, one call goes to see whether it really has. Each response that
 * is no 429 lets two more go, so that 1, 2, 4, 8, … are on their way; a 429 begins anew. A response that does not come within a second
 * counts as one that is no 429. When nobody waits any more, `onEmpty` is called, and the queue is of no more use.
 */
export function createQueue(firstLimit: RateLimit, onEmpty: () => void): RateLimitQueue {
  const waiting: Waiting[] = [];
  const turns = new Set<Turn>();
  let limit = firstLimit;
  let opensAt = 0;
  let allowed = 1;
  let isReleasing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const join: RateLimitQueue["join"] = (call) =>
    new Promise((resolve, reject) => {
      const { signal, maxWait } = call;
      if (signal?.aborted) return reject(signal.reason);
      let stopListening = (): void => {};
      const settle =
        <Value>(then: (value: Value) => void) =>
        (value: Value): void => {
          stopListening();
          const place = waiting.indexOf(entry);
          if (place >= 0) waiting.splice(place, 1);
          then(value);
        };
      const entry: Waiting = { call, latest: now() + maxWait, go: settle(resolve), reject: settle(reject) };
      if (opensAt > lastMoment(entry)) return reject(rateLimitError(call, limit));
      if (signal) {
        stopListening = onAbort(signal, (reason) => {
          entry.reject(reason);
          void release();
        });
      }
      const isNext = waiting.length === 0 && turns.size < allowed && now() >= opensAt;
      let place = waiting.length;
      while (place > 0 && isBefore(call, waiting[place - 1]?.call)) place--;
      waiting.splice(place, 0, entry);
      if (!isNext) emitEvent(call, "wait", { ms: Math.max(0, opensAt - now()) });
      void release();
    });

  const close: RateLimitQueue["close"] = (announced) => {
    const wasOpen = now() >= opensAt;
    const end = now() + announced.resumeAt - Date.now();
    if (end > opensAt) {
      opensAt = end;
      limit = announced;
    }
    turns.clear();
    allowed = 1;
    for (const entry of [...waiting]) {
      if (opensAt > lastMoment(entry)) entry.reject(rateLimitError(entry.call, limit));
      else if (wasOpen) emitEvent(entry.call, "wait", { ms: Math.max(0, opensAt - now()) });
    }
    schedule();
  };

  /** Lets those go whose turn it is, one after the other. */
  const release = async (): Promise<void> => {
    if (isReleasing) return;
    isReleasing = true;
    for (;;) {
      endTurnsThatAreOver();
      const [first] = waiting;
      if (!first || now() < opensAt || turns.size >= allowed) break;
      schedule();
      await ask(first);
    }
    isReleasing = false;
    // Only now: a limit may end at the very moment until which a call may wait for it.
    rejectWhoWaitedTooLong();
    schedule();
  };

  const ask = async (first: Waiting): Promise<void> => {
    try {
      const announced = await askLimiter(first.call);
      if (announced) return close(announced);
    } catch (error) {
      return first.reject(error);
    }
    // It may have been given up, or a 429 have come, while the limiter was asked.
    if (!waiting.includes(first) || now() < opensAt) return;
    const turn = { endsAt: now() + longestTurn };
    turns.add(turn);
    first.go(() => {
      endTurn(turn);
      void release();
    });
  };

  const endTurn = (turn: Turn): void => {
    // What was sent before the latest 429 says nothing about the limit after it.
    if (!turns.delete(turn)) return;
    allowed++;
    if (waiting.length === 0) onEmpty();
  };

  const endTurnsThatAreOver = (): void => {
    for (const turn of [...turns]) if (turn.endsAt <= now()) endTurn(turn);
  };

  const rejectWhoWaitedTooLong = (): void => {
    for (const entry of [...waiting]) if (entry.latest <= now()) entry.reject(queueError(entry.call, limit));
  };

  const wake = (): void => {
    if (!isReleasing) return void release();
    // A limiter takes its time to answer.
    endTurnsThatAreOver();
    rejectWhoWaitedTooLong();
    schedule();
  };

  /** One timer for all that happens without a response: the limit ends, a turn is over, a call may wait no longer. */
  const schedule = (): void => {
    clearTimeout(timer);
    if (waiting.length === 0) return;
    const moments = [...waiting.map(({ latest }) => latest), ...[...turns].map(({ endsAt }) => endsAt)];
    if (now() < opensAt) moments.push(opensAt);
    const ms = moments.reduce((earliest, moment) => Math.min(earliest, moment), Number.POSITIVE_INFINITY) - now();
    timer = setTimeout(wake, Math.min(Math.max(0, ms), longestDelay));
  };

  return { join, close };
}

/** When a call must be sent at the latest. */
function lastMoment({ call, latest }: Waiting): number {
  return Math.min(latest, call.endsAt);
}

/** Whether a call goes before one that waits. A call that was refused and comes again keeps the place that it had. */
function isBefore(call: Call, other: Call | undefined): boolean {
  if (other === undefined || call.startedAt > other.startedAt) return false;
  return call.startedAt < other.startedAt || call.progress.attempts > other.progress.attempts;
}
