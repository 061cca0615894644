import { expect, test, vi } from "vitest";
import { bearer, type ConnectOptions, connect } from "../../src/index.js";
import { stopClock, until } from "../support/clock.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), ...options }));

test.each<[string, Record<string, string>, number]>([
  ["nothing", {}, 1000],
  ["MINUTE", { "ot-period": "MINUTE" }, 60_000],
  ["an unknown period", { "ot-period": "DAY" }, 1000],
  ["a date", { date: "Thu, 01 Jan 2026 00:10:00 GMT", "retry-after": "Thu, 01 Jan 2026 00:10:09 GMT" }, 9000],
])("a 429 that says %s is waited for", async (_, headers, ms) => {
  stopClock();
  const server = await host((_, response, n) =>
    n === 1 ? response.writeHead(429, headers).end() : json(response, []),
  );
  const waits: unknown[] = [];
  const call = open(server.origin, { onEvent: (event) => event.type === "wait" && waits.push(event.ms) }).getPets();
  await until(() => waits.length === 1);
  expect(waits).toEqual([ms]);
  await vi.advanceTimersByTimeAsync(ms);
  expect(await call).toEqual([]);
});

test("HOUR without Retry-After is an hour; a wait beyond maxWait or the deadline is not begun", async () => {
  stopClock();
  const server = await host((_, response) => response.writeHead(429, { "ot-period": "HOUR" }).end());
  expect(await rejection(open(server.origin).getPets())).toMatchObject({
    resumeAt: Date.now() + 3_600_000,
    attempts: 1,
  });
  const minute = await host((_, response) => response.writeHead(429, { "retry-after": "50" }).end());
  for (const options of [{ retry: { maxWait: 49_999 } }, { deadline: 49_999 }]) {
    const error = await rejection(open(minute.origin).getPets(undefined, options));
    expect(error).toMatchObject({ kind: "rate-limit", resumeAt: Date.now() + 50_000, attempts: 1 });
  }
  expect(vi.getTimerCount()).toBe(0);
});
