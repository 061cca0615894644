import type { EndTurn, RateLimit, TurnOptions } from "../contracts/limiter.js";
import { now } from "../time/clock.js";
import { longestDelay, onAbort } from "../time/wait.js";
import type { PaceLimit } from "./pace-limit.js";

/** Which limits a request counts for. */
interface CountedFor {
  readonly operation: PaceLimit;
  readonly usesToken: boolean;
}

/** A call that waits for its turn. */
interface Waiting extends CountedFor {
  readonly attempts: number;
  /** When it may wait no longer. */
  readonly latest: number;
  readonly onWait: TurnOptions["onWait"];
  readonly settle: (turn: EndTurn | RateLimit) => void;
}

/**
 * The calls that wait for their turn: one line for each operation. When several operations wait for the account, each line lets one call
 * go in turn, so that a long line leaves as much to the others as a short one. There is one timer, and only while calls wait.
 */
export class Turns {
  readonly #account: PaceLimit;
  /** Lines that are not empty. The one that let a call go last stands at the end. */
  readonly #lines = new Map<PaceLimit, Waiting[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(account: PaceLimit) {
    this.#account = account;
  }

  waiting(operation: PaceLimit): number {
    return this.#lines.get(operation)?.length ?? 0;
  }

  /** Calls that wait and count for the account. */
  get waitingForAccount(): number {
    let count = 0;
    for (const line of this.#lines.values()) for (const { usesToken } of line) if (usesToken) count++;
    return count;
  }

  take(
    counted: CountedFor,
    { attempts, maxWait, signal, onWait }: TurnOptions,
  ): EndTurn | RateLimit | Promise<EndTurn | RateLimit> {
    const moment = now();
    const isFirst = this.waiting(counted.operation) === 0;
    if (isFirst && this.#opensAt(counted, moment) <= moment) return this.#begin(counted, moment);
    const before = attempts > 0 ? 0 : this.waiting(counted.operation);
    const latest = moment + maxWait;
    const tooLong = this.#blockAfter(latest, counted);
    if (tooLong) return tooLong;
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const settle = (turn: EndTurn | RateLimit): void => {
        stopListening();
        resolve(turn);
      };
      const entry: Waiting = { ...counted, attempts, latest, onWait, settle };
      const stopListening = onAbort(signal, (reason) => {
        stopListening();
        this.#leave(entry);
        this.release();
        reject(reason);
      });
      this.#enter(entry);
      onWait(this.#earliest({ ...counted, before }, moment) - moment);
      this.release();
    });
  }

  /** A 429 closed a limit: whoever counts for it and cannot wait so long is told why, the others wait on. */
  waitLonger(limit: PaceLimit): void {
    const moment = now();
    const lines = limit === this.#account ? [...this.#lines.values()] : [this.#lines.get(limit) ?? []];
    for (const entry of lines.flat()) {
      if (limit === this.#account && !entry.usesToken) continue;
      const tooLong = this.#blockAfter(entry.latest, entry);
      if (tooLong) {
        this.#leave(entry);
        entry.settle(tooLong);
      } else {
        entry.onWait(this.#earliest({ ...entry, before: 0 }, moment) - moment);
      }
    }
    this.release();
  }

  #begin({ operation, usesToken }: CountedFor, moment: number): EndTurn {
    const budgets = usesToken ? [operation, this.#account] : [operation];
    for (const budget of budgets) budget.begin(moment);
    let hasEnded = false;
    return () => {
      if (hasEnded) return;
      hasEnded = true;
      for (const budget of budgets) budget.end(now());
      this.release();
    };
  }

  /** When both limits let a request leave. */
  #opensAt({ operation, usesToken }: CountedFor, moment: number): number {
    return Math.max(operation.opensAt(moment), usesToken ? this.#account.opensAt(moment) : moment);
  }

  /** When a request can leave at the earliest that has so many of its operation before it; if a response has to come first, now. */
  #earliest({ operation, usesToken, before }: CountedFor & { readonly before: number }, moment: number): number {
    const moments = [operation.earliest(moment, before), usesToken ? this.#account.earliest(moment, before) : moment];
    return Math.max(moment, ...moments.filter(Number.isFinite));
  }

  /** The limit of a 429 that closes one of the limits until after a moment. */
  #blockAfter(latest: number, { operation, usesToken }: CountedFor): RateLimit | undefined {
    return (usesToken ? this.#account.blockAfter(latest) : undefined) ?? operation.blockAfter(latest);
  }

  /** Gives a call its place: at the end, or, if it was refused before, in front of those that were not. */
  #enter(entry: Waiting): void {
    const line = this.#lines.get(entry.operation) ?? [];
    const behind = entry.attempts > 0 ? line.findIndex(({ attempts }) => attempts === 0) : -1;
    line.splice(behind < 0 ? line.length : behind, 0, entry);
    this.#lines.set(entry.operation, line);
  }

  #leave(entry: Waiting): void {
    const line = this.#lines.get(entry.operation) ?? [];
    const place = line.indexOf(entry);
    if (place >= 0) line.splice(place, 1);
    if (line.length === 0) this.#lines.delete(entry.operation);
  }

  /** Lets all go whose turn it is, and sets the timer for the next. */
  release(): void {
    const moment = now();
    for (let next = this.#next(moment); next; next = this.#next(moment)) {
      const { operation } = next;
      this.#leave(next);
      const line = this.#lines.get(operation);
      if (line) {
        this.#lines.delete(operation);
        this.#lines.set(operation, line);
      }
      next.settle(this.#begin(next, moment));
    }
    this.#schedule(moment);
  }

  #next(moment: number): Waiting | undefined {
    for (const [first] of this.#lines.values()) if (first && this.#opensAt(first, moment) <= moment) return first;
    return undefined;
  }

  #schedule(moment: number): void {
    clearTimeout(this.#timer);
    let earliest = Number.POSITIVE_INFINITY;
    for (const [first] of this.#lines.values()) if (first) earliest = Math.min(earliest, this.#opensAt(first, moment));
    if (earliest === Number.POSITIVE_INFINITY) return;
    this.#timer = setTimeout(() => this.release(), Math.min(Math.ceil(earliest - moment), longestDelay));
  }
}
