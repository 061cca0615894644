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
  const ours = new Set<unknown>();
  const set: (...timer: Parameters<typeof setTimeout>) => unknown = (...timer) => {
    const isCore = /core\/src\//.test(new Error().stack?.split("\n")[2] ?? "");
    const handle = (isCore ? fake : real).setTimeout(...timer);
    if (isCore) ours.add(handle);
    return handle;
  };
  const clear: typeof clearTimeout = (handle) => (ours.has(handle) ? fake : real).clearTimeout(handle);
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
