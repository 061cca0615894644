import { vi } from "vitest";
import { pass, respond } from "../support/virtual-host.js";

/** Figures of a host that counts requests in fixed windows, as OneTrust does. */
export interface CountedLimits {
  /** Requests that a window lets through for each path. */
  perMinute: number;
  /** Requests that a window lets through for all paths together. */
  perHour?: number;
  /** How long after the start of the test the windows begin, in ms. */
  phase?: number;
}

/** A host whose windows are counted here, by the virtual clock. */
export class CountedHost {
  readonly limits: CountedLimits;
  /** How long a request travels there, and its response back, in ms. */
  travel: () => number = () => 100;
  /** The client's requests that were let through, in order, and when they were counted. */
  readonly accepted: { readonly path: string; readonly at: number }[] = [];
  /** When the host answered 429 to the client. */
  readonly refused: number[] = [];
  readonly #used = new Map<string, number>();

  constructor(limits: CountedLimits) {
    this.limits = limits;
  }

  /** What the client's `fetch` does. */
  readonly answer = async (path: string): Promise<Response> => {
    await pass(this.travel());
    const limit = this.count(path);
    if (limit) this.refused.push(Date.now());
    else this.accepted.push({ path, at: Date.now() });
    await pass(this.travel());
    return limit ?? respond();
  };

  /** Another program on the account sends so many requests at once, every so many ms. */
  stranger(path: string, { requests, every }: { requests: number; every: number }): void {
    for (let n = 0; n < requests; n++) this.count(path);
    setTimeout(() => this.stranger(path, { requests, every }), every);
  }

  /** Counts a request of anybody on the account. Returns the 429 of the limit that is used up. */
  count(path: string): Response | undefined {
    const { perMinute, perHour = Number.POSITIVE_INFINITY } = this.limits;
    const hour = this.#window("account", 3_600_000);
    const minute = this.#window(path, 60_000);
    if (hour.used >= perHour) return refusal("HOUR", perHour, hour.endsIn);
    if (minute.used >= perMinute) return refusal("MINUTE", perMinute, minute.endsIn);
    this.#used.set(hour.key, hour.used + 1);
    this.#used.set(minute.key, minute.used + 1);
    return undefined;
  }

  #window(name: string, length: number): { key: string; used: number; endsIn: number } {
    const since = Date.now() - Date.UTC(2026, 0, 1) - (this.limits.phase ?? 0);
    const index = Math.floor(since / length);
    const key = `${name} ${length} ${index}`;
    return { key, used: this.#used.get(key) ?? 0, endsIn: (index + 1) * length - since };
  }
}

function refusal(period: string, allowed: number, endsIn: number): Response {
  return respond(429, {
    "retry-after": `${Math.ceil(endsIn / 1000)}`,
    "ot-period": period,
    "ot-requests-allowed": `${allowed}`,
  });
}

/** Lets so many callers make calls one after the other, until all have been made. Returns how long it took, in ms. */
export async function workOff(calls: number, callers: number, call: (n: number) => Promise<unknown>): Promise<number> {
  const start = Date.now();
  let next = 0;
  let end: number | undefined;
  const all = Promise.all(
    Array.from({ length: callers }, async () => {
      while (next < calls) await call(next++);
    }),
  ).finally(() => {
    end = Date.now();
  });
  all.catch(() => {});
  while (end === undefined) await vi.advanceTimersByTimeAsync(1000);
  await all;
  return end - start;
}
