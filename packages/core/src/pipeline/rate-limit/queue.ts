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
 * The queue of an operation that has met a limit. When the limit ends, one call goes to see whether it really has. Each response that is no
 * 429 lets three more go, so that 1, 3, 9, 27, … are on their way; a 429 begins anew. A response that does not come within a second counts as
 * one that is no 429. When nobody waits any more, the queue is over until the next limit. If all who waited after one limit were served
 * before the next came, then after that as many go at once as were answered, once the first call has an answer.
 */
export class OperationQueue implements RateLimitQueue {
  readonly #waiting: Waiting[] = [];
  readonly #turns = new Set<Turn>();
  #limit: RateLimit;
  #opensAt = 0;
  #allowed = 1;
  /** How many calls of the queue were answered since the limit ended, and how many when the limit before it had ended. */
  #answered = 0;
  #answeredBefore = 0;
  #isOver = false;
  #isReleasing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  join(call: Call): Promise<() => void> | undefined {
    if (this.#isOver) return undefined;
    return new Promise((resolve, reject) => {
      const { signal, maxWait } = call;
      if (signal?.aborted) return reject(signal.reason);
      let stopListening = (): void => {};
      const settle =
        <Value>(then: (value: Value) => void) =>
        (value: Value): void => {
          stopListening();
          const place = this.#waiting.indexOf(entry);
          if (place >= 0) this.#waiting.splice(place, 1);
          then(value);
        };
      const entry: Waiting = { call, latest: now() + maxWait, go: settle(resolve), reject: settle(reject) };
      if (this.#opensAt > lastMoment(entry)) return reject(rateLimitError(call, this.#limit));
      if (signal) {
        stopListening = onAbort(signal, (reason) => {
          entry.reject(reason);
          void this.#release();
        });
      }
      this.#enter(entry);
      void this.#release();
    });
  }

  close(announced: RateLimit): void {
    const wasOpen = now() >= this.#opensAt;
    const end = now() + announced.resumeAt - Date.now();
    if (end > this.#opensAt) {
      this.#opensAt = end;
      this.#limit = announced;
    }
    // A limit that came while calls still waited was met by too many of them: then they go in small steps again.
    if (wasOpen) this.#answeredBefore = this.#isOver ? this.#answered : 0;
    this.#turns.clear();
    this.#allowed = 1;
    this.#answered = 0;
    this.#isOver = false;
    for (const entry of [...this.#waiting]) {
      if (this.#opensAt > lastMoment(entry)) entry.reject(rateLimitError(entry.call, this.#limit));
      else if (wasOpen) emitEvent(entry.call, "wait", { ms: Math.max(0, this.#opensAt - now()) });
    }
    this.#schedule();
  }

  /** Gives a call its place, and tells it if it has to wait. */
  #enter(entry: Waiting): void {
    const { call } = entry;
    const isNext = this.#waiting.length === 0 && this.#turns.size < this.#allowed && now() >= this.#opensAt;
    let place = this.#waiting.length;
    while (isBefore(call, this.#waiting[place - 1]?.call)) place--;
    this.#waiting.splice(place, 0, entry);
    if (!isNext) emitEvent(call, "wait", { ms: Math.max(0, this.#opensAt - now()) });
  }

  /** Lets those go whose turn it is, one after the other. */
  async #release(): Promise<void> {
    if (this.#isReleasing) return;
    this.#isReleasing = true;
    for (;;) {
      this.#endTurnsThatAreOver();
      const [first] = this.#waiting;
      if (!first || now() < this.#opensAt || this.#turns.size >= this.#allowed) break;
      this.#schedule();
      await this.#ask(first);
    }
    this.#isReleasing = false;
    // Only now: a limit may end at the very moment until which a call may wait for it.
    this.#rejectWhoWaitedTooLong();
    this.#schedule();
  }

  async #ask(first: Waiting): Promise<void> {
    try {
      const announced = await askLimiter(first.call);
      if (announced) return this.close(announced);
    } catch (error) {
      return first.reject(error);
    }
    // It may have been given up, or a 429 have come, while the limiter was asked.
    if (!this.#waiting.includes(first) || now() < this.#opensAt) return;
    const turn = { endsAt: now() + longestTurn };
    this.#turns.add(turn);
    first.go(() => {
      this.#endTurn(turn);
      void this.#release();
    });
  }

  #endTurn(turn: Turn): void {
    // What was sent before the latest 429 says nothing about the limit after it.
    if (!this.#turns.delete(turn)) return;
    this.#answered++;
    this.#allowed = Math.max(this.#allowed + 2, this.#answeredBefore);
    this.#isOver = this.#waiting.length === 0;
  }

  #endTurnsThatAreOver(): void {
    for (const turn of [...this.#turns]) if (turn.endsAt <= now()) this.#endTurn(turn);
  }

  #rejectWhoWaitedTooLong(): void {
    for (const entry of [...this.#waiting]) {
      if (entry.latest <= now()) entry.reject(queueError(entry.call, this.#limit));
    }
  }

  #wake(): void {
    if (!this.#isReleasing) return void this.#release();
    // A limiter takes its time to answer.
    this.#endTurnsThatAreOver();
    this.#rejectWhoWaitedTooLong();
    this.#schedule();
  }

  /** One timer for all that happens without a response: the limit ends, a turn is over, a call may wait no longer. */
  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length === 0) return;
    const moments = [...this.#waiting.map(({ latest }) => latest), ...[...this.#turns].map(({ endsAt }) => endsAt)];
    // The limit may have ended since the calls were looked at: then whoever may go is looked at again at once.
    const isOneFree = !this.#isReleasing && this.#turns.size < this.#allowed;
    if (isOneFree || now() < this.#opensAt) moments.push(this.#opensAt);
    const ms = moments.reduce((earliest, moment) => Math.min(earliest, moment), Number.POSITIVE_INFINITY) - now();
    this.#timer = setTimeout(() => this.#wake(), Math.min(Math.max(0, ms), longestDelay));
  }
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
