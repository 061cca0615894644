import { createServer as createTlsServer } from "node:tls";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  bearer,
  type ConnectOptions,
  connect,
  defineService,
  type OneTrustEvent,
  type OperationDefinition,
} from "../../src/index.js";
import { noBackOff, stopClock, until } from "../support/clock.js";
import { host, json, type Reply } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), ...options }));

const reset: Reply = (_, response) => response.socket?.destroy();

const hang: Reply = () => {};

const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    response.writeHead(code, headers).end();

const faults: Record<string, Reply> = {
  reset,
  "time-out": hang,
  500: status(500),
  502: status(502),
  503: status(503),
  504: status(504),
};

/** Calls an operation of a table that has no interface. */
const callRow = (hostname: string, row: OperationDefinition, options: ConnectOptions) => {
  const { only } = defineService<{ only: ReturnType<typeof pets>["getPets"] }>({
    package: "pets",
    host: "tenant",
    operations: { only: row },
  })(connect({ hostname, credentials: bearer("t"), ...options }));
  return only();
};

test.each(Object.keys(faults))("%s: what is replay-safe recovers, what is not is sent once", async (fault) => {
  noBackOff();
  if (fault === "time-out") stopClock();
  const effects = new Map<string, number>();
  const server = await host((arrival, response, n) => {
    const done = (effects.get(arrival.url) ?? 0) + 1;
    effects.set(arrival.url, done);
    return done === 1 ? faults[fault]?.(arrival, response, n) : json(response, {});
  });
  // A loaded machine may need longer than this for the others.
  const options = fault === "time-out" ? { timeout: 5000 } : {};
  const rows = (["POST", "PUT", "DELETE", "PATCH"] as const).flatMap((method) =>
    Array.from({ length: 20 }, (_, n): OperationDefinition & { idempotent?: true } => {
      const row = { method, path: `/api/${method}/${n}` } as const;
      return n % 2 ? { ...row, idempotent: true } : row;
    }),
  );
  const calls = Promise.all(
    rows.map(async (row) => {
      const result = await callRow(server.origin, row, options).catch((error: unknown) => error);
      return { safe: row.idempotent === true, result, effects: effects.get(row.path) };
    }),
  );
  if (fault === "time-out") {
    await until(() => server.arrivals.length === rows.length);
    await vi.advanceTimersByTimeAsync(5000);
  }
  const results = await calls;
  const unsafe = results.filter(({ safe }) => !safe);
  expect(unsafe.map(({ effects }) => effects)).toEqual(unsafe.map(() => 1));
  for (const { result } of unsafe) expect(result).toMatchObject({ outcome: "unknown", attempts: 1 });
  const safe = results.filter(({ safe }) => safe);
  expect(safe.map(({ effects, result }) => [effects, result])).toEqual(safe.map(() => [2, {}]));
});

test("one connection pays for retries that succeed, however many there are", async () => {
  noBackOff();
  const seen = new Set<string>();
  const server = await host(({ url }, response) => {
    if (seen.has(url)) return json(response, {});
    seen.add(url);
    return response.writeHead(503).end();
  });
  const api = open(server.origin);
  for (let n = 0; n < 100; n++) expect(await api.getPet({ path: { petId: `${n}` } })).toEqual({});
  expect(server.arrivals).toHaveLength(200);
});

test.each([429, 503])("a write that met %i and was not sent again says what may have happened", async (code) => {
  const server = await host(status(code, { "retry-after": "3600", "ot-period": "HOUR" }));
  const error = await rejection(open(server.origin).addPet({ body: {} }));
  expect([error.kind, error.outcome, server.arrivals.length]).toEqual(
    code === 429 ? ["rate-limit", "refused", 1] : ["http", "unknown", 1],
  );
});

test("a 429 is waited for and sent again, also where the operation is not replay-safe", async () => {
  stopClock();
  const server = await host((_, response, n) =>
    n === 1 ? response.writeHead(429, { "retry-after": "7" }).end() : json(response, {}),
  );
  const events: OneTrustEvent[] = [];
  const call = open(server.origin, {
    onEvent: (event) => event.type !== "start" && event.type !== "end" && events.push(event),
  }).mergePets({ body: [] });
  await until(() => events.some(({ type }) => type === "wait"));
  expect([server.arrivals.length, vi.getTimerCount()]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(6999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await call).toEqual({});
  expect(
    events.map(({ type, attempt, status, error, ms }) => [
      type,
      attempt,
      status,
      error,
      type === "wait" ? ms : undefined,
    ]),
  ).toEqual([
    ["request", 1, undefined, undefined, undefined],
    ["response", 1, 429, "rate-limit", undefined],
    ["retry", 1, 429, "rate-limit", undefined],
    ["wait", 1, undefined, undefined, 7000],
    ["request", 2, undefined, undefined, undefined],
    ["response", 2, 200, undefined, undefined],
  ]);
});

test("what never left is sent again, in any operation, unless the next attempt would meet the same", async () => {
  noBackOff();
  const closed = await host(hang);
  await closed.close();
  const plain = await host(hang);
  const mute = createTlsServer({}).on("tlsClientError", () => {});
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void mute.close());
  const address = mute.address();
  const port = typeof address === "object" ? address?.port : 0;
  const cases: [hostname: string, attempts: number][] = [
    [closed.origin, 1],
    ["nowhere.invalid", 3],
    [plain.origin.replace("http:", "https:"), 1],
    [`127.0.0.1:${port}`, 1],
  ];
  for (const [hostname, attempts] of cases) {
    let sent = 0;
    const counting = (url: string, init: RequestInit) => {
      sent++;
      return fetch(url, init);
    };
    const error = await rejection(open(hostname, { fetch: counting }).addPet({ body: {} }));
    expect([hostname, error.kind, error.outcome, error.attempts, sent]).toEqual([
      hostname,
      "network",
      "not-sent",
      attempts,
      attempts,
    ]);
  }
  expect(plain.arrivals).toHaveLength(0);
});

test("an earlier attempt that may have happened keeps the outcome unknown", async () => {
  noBackOff();
  const server = await host((_, response, n) =>
    n === 1 ? response.writeHead(503).end() : response.writeHead(400).end(),
  );
  const put = open(server.origin).putPet({ path: { petId: "1" }, body: {} });
  expect(await rejection(put)).toMatchObject({ kind: "http", status: 400, attempts: 2, outcome: "unknown" });
});

test("a DELETE that meets 404 after a lost answer has succeeded; a first one that does has not", async () => {
  noBackOff();
  let lost = true;
  const server = await host((_, response) => {
    if (!lost) return response.writeHead(404).end();
    lost = false;
    return response.socket?.destroy();
  });
  const api = open(server.origin);
  const { data, response } = await api.removePet.withResponse({ path: { petId: "1" } });
  expect([data, response.status]).toEqual([undefined, 404]);
  expect(await rejection(api.removePet({ path: { petId: "1" } }))).toMatchObject({ kind: "http", status: 404 });
  lost = true;
  expect(await rejection(api.putPet({ path: { petId: "1" }, body: {} }))).toMatchObject({ kind: "http", status: 404 });
});

test("a DELETE that was only refused for now before a 404 has not succeeded", async () => {
  stopClock();
  noBackOff();
  const server = await host((_, response, n) => response.writeHead(n === 1 ? 429 : 404, { "retry-after": "0" }).end());
  const error = await rejection(open(server.origin).removePet({ path: { petId: "1" } }));
  expect(error).toMatchObject({ kind: "http", status: 404, attempts: 2, outcome: "refused" });
});

test.each([400, 404, 409, 501, 505])("a %i is not sent again", async (code) => {
  const server = await host(status(code));
  expect(await rejection(open(server.origin).getPets())).toMatchObject({ kind: "http", status: code, attempts: 1 });
  expect(server.arrivals).toHaveLength(1);
});

test("how often, and not at all: of the call, of the connection", async () => {
  noBackOff();
  const server = await host(status(503));
  const sent = async (defaults: ConnectOptions, options: Parameters<ReturnType<typeof pets>["getPets"]>[1]) => {
    const before = server.arrivals.length;
    await rejection(open(server.origin, defaults).getPets(undefined, options));
    return server.arrivals.length - before;
  };
  expect(await sent({}, {})).toBe(3);
  expect(await sent({}, { retry: { attempts: 5 } })).toBe(5);
  expect(await sent({}, { retry: false })).toBe(1);
  expect(await sent({ retry: false }, {})).toBe(1);
  expect(await sent({ retry: { attempts: 2 } }, {})).toBe(2);
  expect(await sent({ retry: { attempts: 2 } }, { retry: { maxWait: 1 } })).toBe(2);
  expect(await sent({ retry: false }, { retry: { attempts: 4 } })).toBe(4);
});

test("the back-off is a random part of 0.5, 1, 2, 4, 8, 8 s", async () => {
  stopClock();
  const random = vi.spyOn(Math, "random");
  onTestFinished(() => random.mockRestore());
  const server = await host(status(503));
  for (const part of [0, 0.25, 0.998]) {
    random.mockReturnValue(part);
    const waits: number[] = [];
    const onEvent = ({ type, ms }: OneTrustEvent) => {
      if (type === "retry") waits.push(ms ?? -1);
    };
    const call = rejection(open(server.origin, { onEvent }).getPets(undefined, { retry: { attempts: 7 } }));
    for (const [index] of [1, 2, 3, 4, 5, 6].entries()) {
      await until(() => waits.length === index + 1);
      await vi.advanceTimersByTimeAsync(8000);
    }
    expect(await call).toMatchObject({ status: 503, attempts: 7 });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000].map((longest) => part * longest));
  }
});

test.each([
  ["seconds", { "retry-after": "20" }, 20_000],
  ["a date", { date: "Thu, 01 Jan 2026 00:10:00 GMT", "retry-after": "Thu, 01 Jan 2026 00:10:30 GMT" }, 30_000],
  ["a date, and tells no time itself", { date: "never", "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" }, 30_000],
  ["a date that has passed", { "retry-after": "Thu, 01 Jan 2015 00:00:00 GMT" }, 0],
  ["nonsense", { "retry-after": "soon" }, 0],
  ["a negative number", { "retry-after": "-5" }, 0],
])("a 503 that asks for a wait by %s gets it", async (_, headers, ms) => {
  stopClock();
  noBackOff();
  const server = await host((_, response, n) =>
    n === 1 ? response.writeHead(503, headers).end() : json(response, []),
  );
  const waits: unknown[] = [];
  const call = open(server.origin, { onEvent: (event) => event.type === "retry" && waits.push(event.ms) }).getPets();
  await until(() => waits.length === 1);
  await vi.advanceTimersByTimeAsync(ms);
  expect([await call, waits]).toEqual([[], [ms]]);
});

test("a wait beyond the longest, or beyond the deadline, is not begun", async () => {
  stopClock();
  const server = await host(status(503, { "retry-after": "91" }));
  const api = open(server.origin);
  expect(await rejection(api.getPets())).toMatchObject({ kind: "http", status: 503, attempts: 1 });
  expect(await rejection(api.getPets(undefined, { retry: { maxWait: 100_000 }, deadline: 90_000 }))).toMatchObject({
    attempts: 1,
  });
  expect(vi.getTimerCount()).toBe(0);
});

test("while a host is down, requests exceed the calls by the connection's quota and no more", async () => {
  noBackOff();
  let down = true;
  let sent = 0;
  const fetch = async () => {
    sent++;
    return down ? new Response(null, { status: 503 }) : Response.json([]);
  };
  const api = open("app.onetrust.com", { fetch });
  for (let n = 0; n < 2000; n++) await rejection(api.getPets());
  // 500 calls are repeated twice, then the quota of 1,000 is used up.
  expect(sent).toBe(2000 + 1000);
  expect((await rejection(api.getPets())).message).toBe(
    "getPets: GET /api/pet/v1/pets answered 503. The host failed. Try again later. It was not repeated, as the connection has used up its retries. They return as calls succeed, or after a minute without failures.",
  );
  // Successes earn retries anew: two of them one.
  down = false;
  for (let n = 0; n < 4; n++) await api.getPets();
  down = true;
  sent = 0;
  for (let n = 0; n < 2; n++) await rejection(api.getPets());
  expect(sent).toBe(2 + 2);
});

test("options that are undefined leave the connection's own in force", async () => {
  const server = await host(status(503));
  const undefinedOptions: object = { retry: undefined, timeout: undefined, deadline: undefined };
  const once = open(server.origin, { retry: false });
  expect(await rejection(once.getPets({}, undefinedOptions))).toMatchObject({ kind: "http", attempts: 1 });
  const silent = await host(hang);
  const short = open(silent.origin, { deadline: 50, retry: false });
  expect(await rejection(short.getPets({}, undefinedOptions))).toMatchObject({ kind: "timeout", ms: 50 });
});
