import type { RateLimit } from "../contracts/limiter.js";
import { now } from "../time/clock.js";
import type { LimitState, PaceLimit } from "./pace-limit.js";
import { type EndedRequests, SlidingWindow } from "./sliding-window.js";

/** Part of a window whose requests may leave at once after a pause; the others are spread evenly. */
const burst = 1 / 20;

/** Part of what was got in a refused window that is used next: less than others left over, so that the next window is not refused. */
const decrease = 0.85;

/** Least part of the budget that is left after a refusal. What was got says little if the first request came late in the window. */
const steepest = 0.5;

/** Part of the share that is won back with each window that is not refused. */
const increase = 0.05;

/** A limit that was not known until a 429 named it explains that 429 if so large a part of it was used here. */
const explained = 0.9;

/** A limit, and which part of it may be used. */
export interface BudgetOptions {
  readonly period: "MINUTE" | "HOUR";
  /** Length of the host's windows, in ms. Default: that of the period. */
  readonly length?: number | undefined;
  /** Requests that the host allows in a window. */
  readonly allowed: number;
  /** Part of them that may be used, above 0 and up to 1. A function is asked each time. */
  readonly share: number | (() => number);
}

/** The first 429 of a window. */
export interface RefusedWindow {
  /** Requests that OneTrust allows, if the 429 said so. */
  readonly allowed: number | undefined;
  readonly got: number;
  readonly endsAt: number;
}

/** What 429 responses taught about a limit. */
export interface LearnedLimit {
  /** Requests that OneTrust allows in a window. */
  readonly allowed: number;
  /** Requests of a window that may be used at the moment `since`. `Infinity` if nothing is known of others on the account. */
  readonly budget: number;
  /** The moment from which the budget grows. */
  readonly since: number;
}

/**
 * What may be used of one limit, and when the next request may leave. All moments are those of `time/clock`.
 *
 * The host counts in fixed windows and does not say when they begin. A {@link SlidingWindow} keeps within the limit wherever they begin.
 * Requests are spread over the window, so that a burst does not use it up at once. As long as nobody else uses the account, the host has no
 * reason for a 429. If one comes all the same, others use it too: the budget becomes what was got in the refused window, less a part, and
 * grows again by a part of the share with each window (additive increase, multiplicative decrease; TCP does the same, RFC 5681).
 */
export class Budget implements PaceLimit {
  readonly #period: BudgetOptions["period"];
  readonly #length: number;
  readonly #share: () => number;
  readonly #window: SlidingWindow;
  #allowed: number;
  /** The budget at the moment `#since`, from which it grows. Above the share: nothing is known of others. */
  #budget = Number.POSITIVE_INFINITY;
  #since = 0;
  /** When the next request is due if all are spread evenly. */
  #nextAt = Number.NEGATIVE_INFINITY;
  #blockedUntil = Number.NEGATIVE_INFINITY;
  #announced: RateLimit | undefined;
  #hasLearned = false;

  constructor({ period, allowed, share, length = period === "MINUTE" ? 60_000 : 3_600_000 }: BudgetOptions) {
    this.#period = period;
    this.#length = length;
    this.#allowed = allowed;
    this.#share = typeof share === "function" ? share : () => share;
    this.#window = new SlidingWindow(this.#length);
  }

  opensAt(moment: number): number {
    this.#endBlock(moment);
    const open = this.#window.opensAt(moment, this.#budgetAt(moment));
    return Math.max(open, this.#nextAt, this.#blockedUntil);
  }

  earliest(moment: number, before: number): number {
    const due = Math.max(this.#nextAt, this.#blockedUntil, moment - this.#length * burst);
    return Math.max(this.opensAt(moment), due + (before * this.#length) / this.#cap);
  }

  begin(moment: number): void {
    this.#window.begin();
    const due = Math.max(this.#nextAt, moment - this.#length * burst);
    this.#nextAt = due + this.#length / this.#budgetAt(moment);
  }

  end(moment: number): void {
    this.#window.end(moment);
  }

  refuse(limit: RateLimit, moment: number): boolean {
    const endsAt = moment + limit.resumeAt - Date.now();
    // Requests that were on their way at the first 429 of a window say nothing new.
    const isFirst = moment >= this.#blockedUntil;
    if (isFirst && limit.period === this.#period) {
      this.learn({ allowed: limit.allowed, got: this.#window.endedSince(endsAt - this.#length), endsAt }, moment);
    }
    return this.hold(limit, endsAt);
  }

  /** Lets nothing leave until a moment, because of a 429. Returns whether that is later than was known. */
  hold(limit: RateLimit, endsAt: number): boolean {
    if (endsAt <= this.#blockedUntil) return false;
    this.#blockedUntil = endsAt;
    this.#announced = limit;
    return true;
  }

  /**
   * Learns from the first 429 of a window what the limit is and how much of it others use.
   * `got`: requests of the window that were answered, `endsAt`: when the window ends.
   */
  learn({ allowed = this.#allowed, got, endsAt }: RefusedWindow, moment: number): LearnedLimit {
    this.#hasLearned = true;
    const isOwnDoing = allowed < this.#allowed && got >= allowed * explained;
    const budget = this.#budgetAt(moment);
    this.#allowed = allowed;
    if (!isOwnDoing) {
      this.#budget = Math.max(got * decrease, budget * steepest);
      this.#since = endsAt;
    }
    return this.learned;
  }

  get learned(): LearnedLimit {
    return { allowed: this.#allowed, budget: this.#budget, since: this.#since };
  }

  /** Goes on from what somebody else has learned. */
  adopt({ allowed, budget, since }: LearnedLimit): void {
    this.#hasLearned = true;
    this.#allowed = allowed;
    this.#budget = budget;
    this.#since = since;
  }

  /** Requests of the last window whose responses have come, and when they stop to count. */
  get ended(): readonly EndedRequests[] {
    return this.#window.ended;
  }

  /** Until when a 429 blocks. A moment in the past if none does. */
  blockedUntil(moment: number): number {
    this.#endBlock(moment);
    return this.#blockedUntil;
  }

  blockAfter(moment: number): RateLimit | undefined {
    if (this.#announced === undefined || this.#blockedUntil <= moment) return undefined;
    return { ...this.#announced, resumeAt: Math.ceil(Date.now() + this.#blockedUntil - now()) };
  }

  isUnused(moment: number): boolean {
    this.#endBlock(moment);
    return !this.#hasLearned && this.#announced === undefined && this.#window.count(moment) === 0;
  }

  state(moment: number): LimitState {
    this.#endBlock(moment);
    return {
      allowed: this.#allowed,
      budget: this.#budgetAt(moment),
      used: this.#window.count(moment),
      inFlight: this.#window.inFlight,
      blockedUntil: moment < this.#blockedUntil ? Math.ceil(Date.now() + this.#blockedUntil - moment) : undefined,
    };
  }

  get #cap(): number {
    return Math.max(1, Math.floor(this.#allowed * this.#share()));
  }

  #budgetAt(moment: number): number {
    const windows = Math.max(0, moment - this.#since) / this.#length;
    const grown = this.#budget + windows * increase * this.#cap;
    return Math.max(1, Math.floor(Math.min(grown, this.#cap)));
  }

  /** A limit ends with the host's window: what was sent before counts no more, and what was not sent is no credit. */
  #endBlock(moment: number): void {
    if (this.#announced === undefined || moment < this.#blockedUntil) return;
    if (this.#announced.period === this.#period) this.#window.clear();
    this.#nextAt = Math.max(this.#nextAt, this.#blockedUntil);
    this.#announced = undefined;
  }
}
