import { onTestFinished, vi } from "vitest";

/**
 * Stops the date and core's own timers; sockets go on, and so do the timers of the platform's fetch, which would otherwise give up
 * when an hour is skipped. Time moves by `vi.advanceTimersByTimeAsync` only, so that what is asserted is the order of events and
 * never how long this machine took.
 */
export function stopClock(): void {
  const real = { setTimeout, clearTimeout };
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: Date.UTC(2026, 0, 1) });
  const fake = { setTimeout, clearTimeout };
  type Timer = ReturnType<typeof setTimeout>;
  const ours = new Set<Timer>();
  const set = (run: () => void, ms?: number, ...rest: unknown[]): Timer => {
    const isCore = /core\/src\//.test(new Error().stack?.split("\n")[2] ?? "");
    const timer = (isCore ? fake : real).setTimeout(run, ms, ...rest);
    if (isCore) ours.add(timer);
    return timer;
  };
  const clear = (timer?: Timer): void => (timer && ours.has(timer) ? fake : real).clearTimeout(timer);
  vi.stubGlobal("setTimeout", set);
  vi.stubGlobal("clearTimeout", clear);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** Lets sockets work until something has happened. */
export async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets sockets work until nothing more can be under way on this machine. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Takes all chance out of back-offs: every wait is as short as it can be. */
export function noBackOff(): void {
  const random = vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => random.mockRestore());
}
