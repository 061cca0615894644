import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { now } from "../../src/time/clock.js";
import { onAbort, sleep } from "../../src/time/wait.js";

test("a wait whose signal has ended before is over at once", async () => {
  const reason = new Error("left");
  await expect(sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test("however many follow one signal, it has one listener, and none when they are done", () => {
  const controller = new AbortController();
  const told: unknown[] = [];
  const stops = [1, 2, 3].map((n) => onAbort(controller.signal, (reason) => told.push([n, reason])));
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  stops[1]?.();
  controller.abort("why");
  expect(told).toEqual([
    [1, "why"],
    [3, "why"],
  ]);
  for (const stop of stops) stop();
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("where there is no performance, the machine's clock serves", () => {
  vi.stubGlobal("performance", undefined);
  const [before, moment, after] = [Date.now(), now(), Date.now()];
  vi.unstubAllGlobals();
  expect(before <= moment && moment <= after).toBe(true);
});
