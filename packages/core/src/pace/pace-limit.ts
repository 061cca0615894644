import type { RateLimit } from "../contracts/limiter.js";

/** One limit at this moment. */
export interface LimitState {
  /** Requests that OneTrust allows in a minute or an hour: what a 429 said, or else what is documented. */
  readonly allowed: number;
  /** How many of them this pace uses at present: its share, or less while others use the account. */
  readonly budget: number;
  /** Requests of this pace that count at present, those on their way included. */
  readonly used: number;
  /** Requests whose response has not come yet. */
  readonly inFlight: number;
  /** Until when a 429 blocks, in ms since the epoch. `undefined` if none does. */
  readonly blockedUntil: number | undefined;
}

/** One limit, as a pace asks it. All moments are those of `performance.now()`. */
export interface PaceLimit {
  /** The earliest moment at which the next request may leave. `Infinity` if that is not known yet. */
  opensAt(moment: number): number;
  /** A moment before which no request can leave that has so many before it. `Infinity` if that is not known yet. */
  earliest(moment: number, before: number): number;
  /** A request leaves. */
  begin(moment: number): void;
  /** Its response has come, or will not come. */
  end(moment: number): void;
  /** A 429 says that nothing leaves until a limit ends. Returns whether that is later than was known. */
  refuse(limit: RateLimit, moment: number): boolean;
  /** The limit of a 429 that blocks until after a moment. */
  blockAfter(moment: number): RateLimit | undefined;
  /** Whether it knows nothing that a new one would not know. */
  isUnused(moment: number): boolean;
  state(moment: number): LimitState;
}

/** What a limit that is kept elsewhere asks of its pace. */
export interface PaceLine {
  /** Calls that wait for the limit at present. */
  waiting(): number;
  /** The limit may have opened for some that wait. */
  opened(): void;
  /** The limit is blocked until later than was known. */
  blocked(): void;
}
