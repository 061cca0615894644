import { onTestFinished, vi } from "vitest";
import { fetchByNodeHttp } from "./fetch-by-node-http.js";

/**
 * Stops the date and the timers. Time moves by `vi.advanceTimersByTimeAsync` only, so that what is asserted is the order of events and
 * never how long this machine took. The platform's `fetch` has timers of its own that would stop too, or give up when an hour is skipped:
 * requests go through `node:http` meanwhile, whose timers are not the global ones.
 */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"], now: Date.UTC(2026, 0, 1) });
  vi.stubGlobal("fetch", fetchByNodeHttp);
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
