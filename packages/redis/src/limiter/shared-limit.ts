import type { RateLimit } from "@onetrust-client/core";
import { Budget, type BudgetOptions, type LimitState, type PaceLimit, type PaceLine } from "@onetrust-client/core/pace";
import { type Announcement, readAnnouncement, writeAnnouncement } from "./announcement.js";
import type { Fleet, FleetView } from "./fleet.js";
import { blockScript, catchUpScript } from "./scripts.js";
import { openWindow, type SharedWindow } from "./shared-window.js";

export interface SharedLimitOptions {
  readonly fleet: Fleet;
  /** What the names of this account's keys begin with. */
  readonly prefix: string;
  /** Method and path template of the operation, or `account`. */
  readonly name: string;
  readonly period: BudgetOptions["period"];
  /** Length of the host's windows, in ms. */
  readonly length: number;
  /** Length of a minute, in ms. Processes tell each other within parts of it, also where the window is an hour. */
  readonly minute: number;
  readonly allowed: number;
  /** Part of the limit that all processes use together. */
  readonly share: number;
  readonly line: PaceLine;
}

/**
 * A limit that the processes of a fleet use together. Redis grants requests, a few at a time, and says when each may leave. It is told of the
 * responses. A {@link Budget} counts this process's own requests beside it. While Redis is away, the budget decides, with this process's part
 * of the share; when Redis is back and has forgotten, the budget says what counts.
 */
export class SharedLimit implements PaceLimit {
  readonly #options: SharedLimitOptions;
  readonly #own: Budget;
  readonly #window: SharedWindow;
  readonly #place: string;
  /** When the granted requests may leave, in order. */
  #slots: number[] = [];
  #isAsking = false;
  #askAt = Number.NEGATIVE_INFINITY;
  /** Responses that Redis has not been told of. */
  #unreported = 0;
  #reporting: ReturnType<typeof setTimeout> | undefined;
  /** Into how many parts the budget is divided: 1 while Redis is there. */
  #parts = 1;
  /** When Redis went away. `undefined` if it knows what was sent since. */
  #aloneSince: number | undefined;
  /** Granted requests that were on their way then, or had not left. */
  #leftOpen = 0;
  #usedByAll = 0;
  #memory: string | undefined;
  #heard: string | undefined;

  constructor(options: SharedLimitOptions) {
    const { fleet, prefix, name, period, length, minute, allowed, share } = options;
    this.#options = options;
    this.#place = `${prefix}:${name}`;
    this.#own = new Budget({ period, length, allowed, share: () => share / this.#parts });
    const onLate = (requests: number): void => {
      this.#unreported += requests;
    };
    this.#window = openWindow(fleet.command, { prefix, name, length, patience: minute, onLate });
  }

  opensAt(moment: number): number {
    this.#follow(moment);
    const { fleet, line } = this.#options;
    if (fleet.isAway) {
      this.#askIfDue(moment);
      const own = this.#own.opensAt(moment);
      // Whoever has to wait looks meanwhile whether Redis is back.
      return own <= moment || this.#isAsking ? own : Math.min(own, this.#askAt);
    }
    const blockedUntil = this.#own.blockedUntil(moment);
    if (blockedUntil > moment) return blockedUntil;
    this.#dropOldSlots(moment);
    if (this.#slots.length < Math.min(this.#batch(moment), Math.max(1, line.waiting()))) this.#askIfDue(moment);
    const [slot] = this.#slots;
    if (slot !== undefined) return slot;
    return this.#isAsking ? Number.POSITIVE_INFINITY : Math.max(moment, this.#askAt);
  }

  earliest(moment: number, before: number): number {
    if (this.#options.fleet.isAway) return this.#own.earliest(moment, before);
    return Math.max(moment, this.#own.blockedUntil(moment), this.#slots[0] ?? this.#askAt);
  }

  begin(moment: number): void {
    this.#own.begin(moment);
    this.#slots.shift();
  }

  end(moment: number): void {
    this.#own.end(moment);
    // What ends while Redis is away is told with its age.
    if (this.#aloneSince === undefined) this.#tellOfEnds(1);
  }

  refuse(limit: RateLimit, moment: number): boolean {
    if (this.#options.fleet.isAway) return this.#own.refuse(limit, moment);
    const endsAt = moment + limit.resumeAt - Date.now();
    const isLonger = this.#hold(limit, endsAt);
    if (isLonger) void this.#announce(limit, endsAt);
    return isLonger;
  }

  blockAfter(moment: number): RateLimit | undefined {
    return this.#own.blockAfter(moment);
  }

  isUnused(moment: number): boolean {
    return this.#own.isUnused(moment) && this.#slots.length === 0 && !this.#isAsking && this.#unreported === 0;
  }

  state(moment: number): LimitState {
    const own = this.#own.state(moment);
    return this.#options.fleet.isAway ? own : { ...own, used: Math.max(own.used, this.#usedByAll) };
  }

  /** Divides the budget when Redis goes away, and puts it together when it is back. */
  #follow(moment: number): void {
    const { fleet } = this.#options;
    const parts = fleet.isAway ? fleet.processes : 1;
    if (parts !== this.#parts) {
      const { allowed, budget, since } = this.#own.learned;
      if (Number.isFinite(budget)) this.#own.adopt({ allowed, budget: (budget * this.#parts) / parts, since });
      this.#parts = parts;
    }
    if (!fleet.isAway || this.#aloneSince !== undefined) return;
    this.#aloneSince = moment;
    this.#leftOpen = this.#slots.length + this.#own.state(moment).inFlight;
    this.#slots = [];
  }

  #askIfDue(moment: number): void {
    if (this.#isAsking || moment < this.#askAt) return;
    this.#isAsking = true;
    void this.#ask().finally(() => {
      this.#isAsking = false;
      this.#follow(performance.now());
      this.#options.line.opened();
    });
  }

  /** Asks Redis for as many requests as wait, up to a batch. */
  async #ask(): Promise<void> {
    const { fleet, line, minute, length } = this.#options;
    const view = await fleet.look();
    if (view) await this.#hear(view);
    if (view) await this.#report();
    const moment = performance.now();
    // A Redis that is away is asked again after a while.
    this.#askAt = moment + minute / 60;
    this.#follow(moment);
    if (!view || fleet.isAway || moment < this.#own.blockedUntil(moment)) return;
    const allowed = this.#own.state(moment).budget;
    const wanted = Math.min(this.#batch(moment), Math.max(1, line.waiting())) - this.#slots.length;
    const grant = wanted > 0 ? await this.#window.take(wanted, allowed) : undefined;
    const now = performance.now();
    if (!grant) return;
    if (!grant.isGranted) {
      this.#askAt = now + grant.askIn;
      return;
    }
    this.#askAt = now;
    this.#usedByAll = grant.used;
    for (let place = 0; place < wanted; place++) {
      this.#slots.push(now + Math.max(0, grant.dueIn + (place * length) / allowed));
    }
  }

  /** Most requests that are asked for at once: a hundredth of a minute's. Others shall not wait for what one process holds. */
  #batch(moment: number): number {
    const { minute, length } = this.#options;
    return Math.max(1, Math.floor((this.#own.state(moment).budget * minute) / length / 100));
  }

  /** Grants that nobody used are given up before Redis takes them for requests that have ended. */
  #dropOldSlots(moment: number): void {
    const tooOld = moment - this.#options.minute / 2;
    const kept = this.#slots.filter((slot) => slot > tooOld);
    const dropped = this.#slots.length - kept.length;
    if (dropped === 0) return;
    this.#slots = kept;
    this.#tellOfEnds(dropped);
  }

  /** Tells Redis soon, and together with others. The timer keeps no process alive. */
  #tellOfEnds(count: number): void {
    this.#unreported += count;
    this.#reporting ??= setTimeout(() => void this.#report(), this.#options.minute / 100);
    this.#reporting.unref();
  }

  async #report(): Promise<void> {
    clearTimeout(this.#reporting);
    this.#reporting = undefined;
    const count = this.#unreported;
    if (count <= 0 || this.#options.fleet.isAway) return;
    this.#unreported = 0;
    if (!(await this.#window.end(count))) this.#unreported += count;
  }

  /** Takes over what other processes have learned, and tells what Redis has forgotten. */
  async #hear({ clockAhead, memory, announcements }: FleetView): Promise<void> {
    const { name, line } = this.#options;
    const hasForgotten = this.#memory !== undefined && this.#memory !== memory;
    const isBehind = hasForgotten || this.#aloneSince !== undefined;
    if (isBehind && !(await this.#catchUp(hasForgotten))) return;
    this.#memory = memory;
    const text = announcements.get(name);
    if (text === undefined || text === this.#heard) return;
    this.#heard = text;
    const announcement = readAnnouncement(text, clockAhead);
    if (!announcement || !this.#isPossible(announcement)) return;
    this.#own.adopt(announcement.learned);
    if (announcement.endsAt > performance.now() && this.#hold(announcement.limit, announcement.endsAt)) line.blocked();
  }

  /** Whether a limit can last so long. */
  #isPossible({ endsAt, learned }: Announcement): boolean {
    const latest = performance.now() + this.#options.length;
    return endsAt <= latest && learned.since <= latest;
  }

  #hold(limit: RateLimit, endsAt: number): boolean {
    if (!this.#own.hold(limit, endsAt)) return false;
    // The host counts anew when the limit ends.
    this.#slots = [];
    return true;
  }

  /** Blocks the limit for all. The first who was refused in a window learns from it, and tells the others. */
  async #announce(limit: RateLimit, endsAt: number): Promise<void> {
    const { fleet, period, length, name } = this.#options;
    await this.#report();
    const endsIn = Math.ceil(endsAt - performance.now());
    const endsWindow = limit.period === period ? "1" : "0";
    const reply = await fleet.command(["EVAL", blockScript, "1", this.#place, `${endsIn}`, `${length}`, endsWindow]);
    if (!reply || !Array.isArray(reply.answer)) return;
    const [isFirst, got, redisNow] = reply.answer.map(Number);
    const moment = performance.now();
    if (isFirst !== 1 || got === undefined || redisNow === undefined) return;
    const { allowed } = limit;
    const isOwn = limit.period === period;
    const learned = isOwn ? this.#own.learn({ allowed, got, endsAt }, moment) : this.#own.learned;
    const text = writeAnnouncement({ learned, endsAt, limit }, redisNow - moment);
    this.#heard = text;
    await fleet.announce(name, text);
  }

  /** Tells Redis what this process sent while it was away. If Redis has forgotten everything: what it sent in the last window. */
  async #catchUp(hasForgotten: boolean): Promise<boolean> {
    const { fleet, length, minute } = this.#options;
    const moment = performance.now();
    const since = hasForgotten ? Number.NEGATIVE_INFINITY : (this.#aloneSince ?? moment);
    const sent = this.#own.ended.flatMap(({ at, count }) => {
      const left = Math.floor(at + length - moment);
      return at > since && left > 0 ? [`${left}`, `${count}`] : [];
    });
    const quiet = hasForgotten ? Math.floor(minute / 60) : 0;
    const args = [length, quiet, hasForgotten ? 0 : this.#leftOpen].map(String);
    if (!(await fleet.command(["EVAL", catchUpScript, "1", this.#place, ...args, ...sent]))) return false;
    this.#aloneSince = undefined;
    if (hasForgotten) {
      this.#unreported = 0;
      this.#heard = undefined;
    }
    return true;
  }
}
