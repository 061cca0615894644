import { bearer } from "@onetrust-client/core";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { afterEach, expect, test, vi } from "vitest";
import { virtualClock } from "../src/index.js";
import { open } from "./support/open.js";
import { shop } from "./support/shop.js";

afterEach(() => {
  vi.useRealTimers();
});

test("a clock stands still until it is advanced", () => {
  const clock = virtualClock(1_000);
  expect(clock.now()).toBe(1_000);
  clock.advance(500);
  expect(clock.now()).toBe(1_500);
});

test("waits end in the order of their ends, not before", async () => {
  const clock = virtualClock(0);
  const ended: number[] = [];
  for (const ms of [300, 100, 200, 0]) void clock.wait(ms).then(() => ended.push(ms));
  clock.advance(250);
  await clock.wait(0);
  expect(ended).toEqual([0, 100, 200]);
  clock.advance(50);
  await clock.wait(0);
  expect(ended).toEqual([0, 100, 200, 300]);
});

test("times that are none are refused", () => {
  expect(() => virtualClock(Number.NaN)).toThrow("virtualClock: start must be a number of ms from 0; got NaN.");
  expect(() => virtualClock().advance(-1)).toThrow("clock.advance: the time must be a number of ms from 0; got -1.");
});

test("a token expires by the tenant's clock, and a client that does not know gets another one", async () => {
  const clock = virtualClock();
  const { tenant, pets } = await open({ clock, expiresIn: 3600 });
  tenant.answer(pets.getNote, () => "note");
  await pets.getNote();
  const [first] = tenant.requestsOf(pets.getNote);
  const token = first?.headers.authorization?.replace("Bearer ", "") ?? "";
  const fixed = shop(tenant.connect({ credentials: bearer(token), retry: false }));
  clock.advance(3_599_999);
  expect(await fixed.getNote()).toBe("note");
  clock.advance(1);
  expect(await rejection(fixed.getNote())).toMatchObject({ kind: "authentication", status: 401 });
  expect(await pets.getNote()).toBe("note");
  expect(tenant.requestsOf("token")).toHaveLength(2);
});

test("latency is measured by the clock", async () => {
  const clock = virtualClock();
  const { tenant, pets } = await open({ clock, latency: 200 });
  tenant.answer(pets.getNote, () => "note");
  let isDone = false;
  const call = pets.getNote().finally(() => {
    isDone = true;
  });
  while (tenant.requestsOf("token").length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(isDone).toBe(false);
  while (!isDone) {
    clock.advance(200);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await call).toBe("note");
});

test("with a real clock, latency passes by itself", async () => {
  const { tenant, pets } = await open({ latency: 20 });
  tenant.answer(pets.getNote, () => "note");
  const startedAt = performance.now();
  expect(await pets.getNote()).toBe("note");
  // A timer may fire a little early.
  expect(performance.now() - startedAt).toBeGreaterThan(35);
});

test("the machine's clock follows the time that vitest sets, for client and tenant alike", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
  const { tenant, pets } = await open({ expiresIn: 3600 });
  tenant.answer(pets.getNote, () => "note");
  await pets.getNote();
  vi.advanceTimersByTime(3_700_000);
  expect(await pets.getNote()).toBe("note");
  // The client asks for a new token by itself: the tenant never had to refuse the old one.
  expect(tenant.requests.map(({ operation }) => operation)).toEqual([
    "getOAuthToken",
    "getNote",
    "getOAuthToken",
    "getNote",
  ]);
});
