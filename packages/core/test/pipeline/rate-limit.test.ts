import { expect, test, vi } from "vitest";
import { bearer, type ConnectOptions, connect, type OneTrustEvent, type RateLimit } from "../../src/index.js";
import { quiet, stopClock, until } from "../support/clock.js";
import { host, json, type Reply } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), ...options }));

const times = <Result>(n: number, run: (n: number) => Result): Result[] =>
  Array.from({ length: n }, (_, index) => run(index));

const hour: Reply = (_, response) =>
  response
    .writeHead(429, {
      "retry-after": "2135",
      "ot-period": "HOUR",
      "ot-requests-allowed": "200000",
      "ot-request-made": "200001",
      "ot-ratelimit-event-id": "7f3c1a9e-0d4b-4c43-9d5e-2f6f0c8f1b11",
    })
    .end();

test("an hour-long block: what is in flight is sent, then nothing, and all are rejected at once", async () => {
  stopClock();
  const held: (() => void)[] = [];
  const server = await host((arrival, response, n) => void held.push(() => hour(arrival, response, n)));
  const api = open(server.origin);
  const first = times(100, () => rejection(api.getPets()));
  await until(() => held.length === 100);
  for (const answer of held) answer();
  const errors = await Promise.all(first);
  const second = await Promise.all(times(100, (n) => rejection(n % 2 ? api.getTags() : api.addPet({ body: {} }))));
  expect(server.arrivals).toHaveLength(100);
  expect(vi.getTimerCount()).toBe(0);
  const known = {
    kind: "rate-limit",
    resumeAt: Date.UTC(2026, 0, 1) + 2_135_000,
    period: "HOUR",
    allowed: 200_000,
    made: 200_001,
    eventId: "7f3c1a9e-0d4b-4c43-9d5e-2f6f0c8f1b11",
  };
  for (const error of errors) expect(error).toMatchObject({ ...known, attempts: 1, outcome: "refused" });
  for (const error of second) expect(error).toMatchObject({ ...known, attempts: 0, outcome: "not-sent" });
  expect(errors[0]?.message).toBe(
    "getPets: OneTrust's rate limit: the account is blocked for 2135 s. Call again after error.resumeAt, or raise retry.maxWait.",
  );
});

test("a caller that is in flight when the block is announced is not answered with more requests", async () => {
  stopClock();
  const held: (() => void)[] = [];
  const server = await host((arrival, response, n) =>
    n <= 5 ? void held.push(() => hour(arrival, response, n)) : json(response, []),
  );
  const api = open(server.origin);
  const first = times(5, () => rejection(api.getPets()));
  await until(() => held.length === 5);
  held[0]?.();
  await Promise.race(first);
  await Promise.all(times(95, () => rejection(api.getPets())));
  expect(server.arrivals).toHaveLength(5);
  for (const answer of held.slice(1)) answer();
  await Promise.all(first);
  expect(server.arrivals).toHaveLength(5);
  await vi.advanceTimersByTimeAsync(2_135_000);
  expect(await api.getPets()).toEqual([]);
});

test("MINUTE closes the operation, the others go on; when it opens, one goes first and each response lets two more go", async () => {
  stopClock();
  const held: (() => void)[] = [];
  const server = await host(({ url }, response, n) => {
    if (url === "/api/pet/v1/tags") return response.end("tags");
    if (n === 1) return response.writeHead(429, { "retry-after": "30", "ot-period": "MINUTE" }).end();
    return held.push(() => json(response, []));
  });
  const waits: (number | undefined)[] = [];
  const onEvent = ({ type, ms }: OneTrustEvent) => type === "wait" && waits.push(ms);
  const api = open(server.origin, { onEvent });
  const calls = [api.getPets()];
  await until(() => waits.length === 1);
  calls.push(...times(20, () => api.getPets()));
  await until(() => waits.length === 21);
  expect([server.arrivals.length, new Set(waits)]).toEqual([1, new Set([30_000])]);
  expect(await api.getTags()).toBe("tags");
  await vi.advanceTimersByTimeAsync(30_000);
  for (let n = 1; n <= 21; n++) {
    const gone = Math.min(3 * n - 2, 21);
    await until(() => held.length === gone);
    await quiet();
    expect(held).toHaveLength(gone);
    held[n - 1]?.();
  }
  await Promise.all(calls);
  expect(server.arrivals).toHaveLength(23);
});

test("a block that is renewed when it opens costs one request, not one per caller", async () => {
  stopClock();
  const server = await host((_, response, n) =>
    n <= 2
      ? response
          .writeHead(429, { "retry-after": n === 1 ? "10" : "3600", "ot-period": n === 1 ? "MINUTE" : "HOUR" })
          .end()
      : json(response, []),
  );
  const waits: unknown[] = [];
  const api = open(server.origin, { onEvent: ({ type }) => type === "wait" && waits.push(type) });
  const calls = [rejection(api.getPets())];
  await until(() => waits.length === 1);
  calls.push(...times(9, () => rejection(api.getPets())));
  await until(() => waits.length === 10);
  await vi.advanceTimersByTimeAsync(10_000);
  const errors = await Promise.all(calls);
  expect(new Set(errors.map(({ kind }) => kind))).toEqual(new Set(["rate-limit"]));
  expect(server.arrivals).toHaveLength(2);
});

test("a caller that gives up leaves the queue, and those behind it go on", async () => {
  stopClock();
  const held: (() => void)[] = [];
  const server = await host((_, response, n) =>
    n === 1 ? response.writeHead(429, { "retry-after": "5" }).end() : held.push(() => json(response, [])),
  );
  const waits: unknown[] = [];
  const api = open(server.origin, { onEvent: ({ type }) => type === "wait" && waits.push(type) });
  const [early, late] = [new AbortController(), new AbortController()];
  const first = api.getPets();
  await until(() => waits.length === 1);
  const closing = rejection(api.getPets(undefined, { signal: early.signal }));
  const queueing = rejection(api.getPets(undefined, { signal: late.signal }));
  const last = api.getPets();
  await until(() => waits.length === 4);
  early.abort();
  expect(await closing).toMatchObject({ kind: "abort", attempts: 0, outcome: "not-sent" });
  await vi.advanceTimersByTimeAsync(5000);
  await until(() => held.length === 1);
  await quiet();
  late.abort();
  expect(await queueing).toMatchObject({ kind: "abort", attempts: 0, outcome: "not-sent" });
  held[0]?.();
  await first;
  await until(() => held.length === 2);
  held[1]?.();
  expect(await last).toEqual([]);
  expect(server.arrivals).toHaveLength(3);
});

test("a caller that gives up while its token is awaited lets those behind it go on", async () => {
  stopClock();
  const server = await host((_, response, n) =>
    n === 1 ? response.writeHead(429, { "retry-after": "5" }).end() : json(response, []),
  );
  const waits: unknown[] = [];
  let asked = 0;
  const never = new Promise<string>(() => {});
  const credentials = bearer(() => (++asked === 2 ? never : "t"));
  const api = open(server.origin, { credentials, onEvent: ({ type }) => type === "wait" && waits.push(type) });
  const giving = new AbortController();
  await rejection(api.getPets(undefined, { retry: false }));
  const closing = rejection(api.getPets(undefined, { signal: giving.signal }));
  const last = api.getPets();
  await until(() => waits.length === 2);
  await vi.advanceTimersByTimeAsync(5000);
  await until(() => asked === 2);
  giving.abort();
  expect(await closing).toMatchObject({ kind: "abort", attempts: 0, outcome: "not-sent" });
  expect(await last).toEqual([]);
  expect(server.arrivals).toHaveLength(2);
});

test("a limiter of one's own is asked before each request and told of each 429", async () => {
  stopClock();
  const told: unknown[] = [];
  let holds: RateLimit | undefined;
  const limiter = {
    check: async (operation: string) => {
      told.push(["check", operation]);
      return holds;
    },
    block: async (operation: string, { resumeAt, period }: RateLimit) => {
      told.push(["block", operation, resumeAt - Date.now(), period]);
      holds = { resumeAt, period, allowed: undefined, made: undefined, eventId: undefined };
    },
  };
  const server = await host(hour);
  const api = open(server.origin, { limiter });
  await rejection(api.addPet({ body: {} }));
  expect(await rejection(api.getPets())).toMatchObject({ kind: "rate-limit", attempts: 0, period: "HOUR" });
  expect(told).toEqual([
    ["check", "POST /api/pet/v1/pets"],
    ["block", "POST /api/pet/v1/pets", 2_135_000, "HOUR"],
    ["check", "GET /api/pet/v1/pets"],
  ]);
  const broken = { check: () => Promise.reject(new Error("redis://:hunter2@cache is down")), block: () => {} };
  const error = await rejection(open(server.origin, { limiter: broken }).getPets());
  expect(error).toMatchObject({ kind: "configuration", operation: "getPets", outcome: "not-sent" });
  expect(`${error}${JSON.stringify(error)}`).not.toContain("hunter2");
});

test("a call given up because of another one's block blocks nothing", async () => {
  const server = await host((arrival, response, n) =>
    arrival.url.endsWith("tags") ? hour(arrival, response, n) : n < 3 ? undefined : json(response, []),
  );
  const api = open(server.origin);
  const controller = new AbortController();
  const other = open(server.origin);
  const given = rejection(other.getPets(undefined, { signal: controller.signal }));
  const block = await rejection(api.getTags());
  controller.abort(block);
  expect(await given).toMatchObject({ kind: "abort", cause: block });
  expect(await other.getPets()).toEqual([]);
});

test("a caller that gives up while the limiter is asked or told has its own reason", async () => {
  const server = await host(hour);
  for (const waitsIn of ["check", "block"] as const) {
    const controller = new AbortController();
    const never = () => {
      setImmediate(() => controller.abort(new Error("left")));
      return new Promise<undefined>(() => {});
    };
    const limiter = { check: () => undefined, block: () => {}, [waitsIn]: never };
    const error = await rejection(open(server.origin, { limiter }).getPets(undefined, { signal: controller.signal }));
    expect([waitsIn, error.kind, error.message]).toEqual([
      waitsIn,
      "abort",
      "getPets: aborted by the caller's signal: Error: left.",
    ]);
  }
});
