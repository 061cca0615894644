import { expect, test } from "vitest";
import { virtualClock } from "../../src/index.js";
import { createRequestCounter } from "../../src/limits/request-counter.js";

const account = { countsForAccount: true };

test("an operation has its own minute, and all share the hour of the account", () => {
  const clock = virtualClock(5_000);
  const counter = createRequestCounter({ limits: { perMinute: 2, perHour: 3 }, clock });
  const count = (operation: string) => counter.count(operation, account)?.period;
  expect([count("a"), count("a"), count("a"), count("b"), count("b"), count("a")]).toEqual([
    undefined,
    undefined,
    "MINUTE",
    undefined,
    "HOUR",
    "HOUR",
  ]);
  expect(counter.of("a")).toEqual([{ startsAt: 5_000, endsAt: 65_000, allowed: 2, requests: 2, refused: 1 }]);
  expect(counter.of("b")).toEqual([{ startsAt: 5_000, endsAt: 65_000, allowed: 2, requests: 1, refused: 0 }]);
  expect(counter.account).toEqual([{ startsAt: 5_000, endsAt: 3_605_000, allowed: 3, requests: 3, refused: 2 }]);
  expect(counter.of("c")).toEqual([]);
});

test("windows are fixed: they begin where the one before ended, whenever a request comes", () => {
  const clock = virtualClock(0);
  const counter = createRequestCounter({ limits: { perMinute: 1 }, clock });
  const count = () => counter.count("a", account)?.period;
  clock.advance(59_999);
  expect([count(), count()]).toEqual([undefined, "MINUTE"]);
  clock.advance(1);
  expect([count(), count()]).toEqual([undefined, "MINUTE"]);
  clock.advance(200_000);
  expect(count()).toBe(undefined);
  expect(counter.of("a").map(({ startsAt }) => startsAt)).toEqual([0, 60_000, 240_000]);
});

test("a scale shortens both windows and leaves the figures", () => {
  const clock = virtualClock(0);
  const counter = createRequestCounter({ limits: { perMinute: 200, perHour: 9_000, scale: 1 / 60 }, clock });
  counter.count("a", account);
  expect([counter.of("a")[0], counter.account[0]]).toEqual([
    { startsAt: 0, endsAt: 1_000, allowed: 200, requests: 1, refused: 0 },
    { startsAt: 0, endsAt: 60_000, allowed: 9_000, requests: 1, refused: 0 },
  ]);
});

test("the vendor's figures are the default", () => {
  const counter = createRequestCounter({ limits: {}, clock: virtualClock(0) });
  counter.count("a", account);
  expect([counter.of("a")[0]?.allowed, counter.account[0]?.allowed]).toEqual([1_000, 200_000]);
});

test("what needs no token does not count for the account", () => {
  const counter = createRequestCounter({ limits: { perHour: 0, perMinute: 1 }, clock: virtualClock(0) });
  expect(counter.count("public", { countsForAccount: false })).toBeUndefined();
  expect(counter.count("public", { countsForAccount: false })?.period).toBe("MINUTE");
  expect(counter.account).toEqual([]);
});
