import type { Clock } from "../clock.js";

/** How many requests the tenant lets through. */
export interface LimitOptions {
  /** Requests a minute for each operation. Default: 1,000. */
  readonly perMinute?: number | undefined;
  /** Requests an hour for all operations that use the tenant's token. Default: 200,000. */
  readonly perHour?: number | undefined;
  /** Factor for the length of both windows: with `1 / 60` a minute lasts a second and an hour a minute. Default: 1. */
  readonly scale?: number | undefined;
}

/** The requests that a limit counted from the beginning of one of its windows to its end. */
export interface LimitWindow {
  /** In ms since the epoch, by the tenant's clock. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** Most requests that the window lets through. */
  readonly allowed: number;
  /** Requests that it let through. */
  readonly requests: number;
  /** Requests that got 429. */
  readonly refused: number;
}

/** A limit that is used up. */
export interface UsedUpLimit {
  readonly period: "MINUTE" | "HOUR";
  readonly window: LimitWindow;
}

/** Counts requests in fixed windows. */
export interface RequestCounter {
  /** Counts a request for an operation. Returns the limit that refuses it, if one is used up. */
  count(operation: string, options: { readonly countsForAccount: boolean }): UsedUpLimit | undefined;
  /** Windows of the account in which requests arrived, in order. */
  readonly account: readonly LimitWindow[];
  /** Windows of an operation in which requests arrived, in order. */
  of(operation: string): readonly LimitWindow[];
}

interface CounterOptions {
  readonly limits: LimitOptions;
  readonly clock: Clock;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Makes a counter whose windows follow each other from now on. */
export function createRequestCounter({ limits, clock }: CounterOptions): RequestCounter {
  const { perMinute = 1_000, perHour = 200_000, scale = 1 } = limits;
  const openedAt = clock.now();
  const minute = { allowed: perMinute, length: MINUTE * scale, openedAt };
  const account = createLimit({ allowed: perHour, length: HOUR * scale, openedAt });
  const operations = new Map<string, Limit>();
  const limitOf = (operation: string): Limit => {
    const limit = operations.get(operation) ?? createLimit(minute);
    operations.set(operation, limit);
    return limit;
  };
  return {
    count: (operation, { countsForAccount }) => {
      const now = clock.now();
      const hourWindow = countsForAccount ? account.windowAt(now) : undefined;
      const minuteWindow = limitOf(operation).windowAt(now);
      // The hour first: it is the one that lasts longer.
      if (hourWindow && refuses(hourWindow)) return { period: "HOUR", window: hourWindow };
      if (refuses(minuteWindow)) return { period: "MINUTE", window: minuteWindow };
      // A request that one limit refuses uses up nothing of the other.
      if (hourWindow) hourWindow.requests++;
      minuteWindow.requests++;
      return undefined;
    },
    account: account.windows,
    of: (operation) => operations.get(operation)?.windows ?? [],
  };
}

interface LimitFigures {
  readonly allowed: number;
  /** Length of a window, in ms. */
  readonly length: number;
  /** When the first window began. */
  readonly openedAt: number;
}

/** A window that still counts. */
type OpenWindow = { -readonly [Name in keyof LimitWindow]: LimitWindow[Name] };

interface Limit {
  readonly windows: readonly LimitWindow[];
  windowAt(now: number): OpenWindow;
}

function createLimit({ allowed, length, openedAt }: LimitFigures): Limit {
  const windows: OpenWindow[] = [];
  return {
    windows,
    windowAt: (now) => {
      const last = windows.at(-1);
      if (last && now >= last.startsAt && now < last.endsAt) return last;
      const startsAt = openedAt + Math.floor((now - openedAt) / length) * length;
      const window = { startsAt, endsAt: startsAt + length, allowed, requests: 0, refused: 0 };
      windows.push(window);
      return window;
    },
  };
}

/** Whether a window is used up; if so, it counts the refusal. */
function refuses(window: OpenWindow): boolean {
  if (window.requests < window.allowed) return false;
  window.refused++;
  return true;
}
