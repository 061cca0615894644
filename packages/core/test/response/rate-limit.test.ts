import { expect, test, vi } from "vitest";
import { bearer, type ConnectOptions, connect } from "../../src/index.js";
import { stopClock, until } from "../support/clock.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";
import { errorOf, finished, openNotes, pass, respond, virtualTime } from "../support/virtual-host.js";

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

test.each<[headers: Record<string, string>, figures: object]>([
  [
    { "ot-period": "HOUR", "ot-requests-allowed": "5", "ot-request-made": "6", "ot-ratelimit-event-id": "e-1" },
    { period: "HOUR", allowed: 5, made: 6, eventId: "e-1" },
  ],
  [
    { "ot-period": "minute", "ot-requests-allowed": "many", "ot-request-made": "0", "ot-ratelimit-event-id": "a b" },
    { period: undefined, allowed: undefined, made: undefined, eventId: undefined },
  ],
  [{}, { period: undefined, allowed: undefined, made: undefined, eventId: undefined }],
])("what a 429 with %j says", async (headers, figures) => {
  virtualTime();
  const notes = openNotes(() => respond(429, headers), { retry: false });
  expect(await errorOf(notes.listTags())).toMatchObject({ kind: "rate-limit", ...figures });
});

test.each<[call: "listTags" | "getBanner", headers: Record<string, string>, blocked: string]>([
  ["listTags", { "ot-period": "HOUR" }, "the account is blocked for 3600 s"],
  ["listTags", { "ot-period": "MINUTE" }, "the operation is blocked for 60 s"],
  ["listTags", {}, "the operation is blocked for 1 s"],
  ["listTags", { "retry-after": "0.2" }, "the operation is blocked for 1 s"],
  ["listTags", { "retry-after": "0" }, "the operation is blocked for 0 s"],
  ["getBanner", { "ot-period": "HOUR" }, "the operation is blocked for 3600 s"],
])("%s with %j: %s", async (call, headers, blocked) => {
  virtualTime();
  const notes = openNotes(() => respond(429, headers), { retry: false });
  expect((await errorOf(notes[call]()))?.message).toBe(
    `${call}: OneTrust's rate limit: ${blocked}. Call again after error.resumeAt, or raise retry.maxWait.`,
  );
});

test("who waited too long for his turn may come again when the limit ends, or at once if it has", async () => {
  virtualTime();
  const answers = [respond(429, { "retry-after": "1", "ot-period": "MINUTE", "ot-requests-allowed": "5" })];
  const notes = openNotes(async (path) => {
    const answer = answers.shift();
    if (answer) return answer;
    await pass(5000);
    return respond(path === "/tags" ? 200 : 500);
  });
  const first = errorOf(notes.listTags());
  await vi.advanceTimersByTimeAsync(10);
  const late = errorOf(notes.listTags(undefined, { retry: { maxWait: 1500 } }));
  await vi.advanceTimersByTimeAsync(1500);
  expect(await late).toMatchObject({
    kind: "rate-limit",
    attempts: 0,
    resumeAt: Date.UTC(2026, 0, 1) + 1510,
    period: "MINUTE",
    allowed: 5,
  });
  expect(await finished(first)).toBeUndefined();
});
