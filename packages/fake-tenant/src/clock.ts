import { setTimeout as sleep } from "node:timers/promises";
import { checkNumber } from "./check-arguments.js";

/** What a tenant measures time by: the lifetime of tokens, the windows of its limits, its latency. */
export interface Clock {
  /** The present moment, in ms since the epoch. */
  now(): number;
  /** Waits some ms. */
  wait(ms: number): Promise<void>;
}

/** A clock that stands still until you advance it. */
export interface VirtualClock extends Clock {
  /** Moves the time on by some ms and ends the waits that are over by then, in the order of their ends. */
  advance(ms: number): void;
}

/** The machine's clock. It follows `Date`, also one that a test has replaced. Its waits do not keep the process alive. */
export const machineClock: Clock = {
  now: () => Date.now(),
  wait: (ms) => sleep(ms, undefined, { ref: false }),
};

/**
 * Makes a clock for {@link FakeTenantOptions.clock}. It begins at `start`, in ms since the epoch; by default at the present moment.
 *
 * @example const clock = virtualClock(); clock.advance(60_000);
 */
export function virtualClock(start: number = Date.now()): VirtualClock {
  checkNumber("virtualClock: start", start, { min: 0, unit: "ms" });
  let time = start;
  let waits: { readonly end: number; readonly resolve: () => void }[] = [];
  return {
    now: () => time,
    wait: (ms) => (ms <= 0 ? Promise.resolve() : new Promise((resolve) => waits.push({ end: time + ms, resolve }))),
    advance: (ms) => {
      checkNumber("clock.advance: the time", ms, { min: 0, unit: "ms" });
      time += ms;
      const over = waits.filter(({ end }) => end <= time).sort((a, b) => a.end - b.end);
      waits = waits.filter(({ end }) => end > time);
      for (const { resolve } of over) resolve();
    },
  };
}
