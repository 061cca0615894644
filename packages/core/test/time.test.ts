import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import {
  bearer,
  type CallOptions,
  type ConnectOptions,
  clientCredentials,
  connect,
  type OneTrustEvent,
} from "../src/index.js";
import { noBackOff, quiet, stopClock, until } from "./support/clock.js";
import { count, type Host, host, json, type Reply, tokenPath, withTokens } from "./support/host.js";
import { pets } from "./support/pets.js";
import { rejection } from "./support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), ...options }));

const hang: Reply = () => {};
const stall: Reply = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).write('{"name":');
};
/** Long enough for what was written to arrive, without looking at a clock. */
const arrived = async ({ arrivals }: Host, n = 1) => {
  await until(() => arrivals.length >= n);
  await quiet();
};

test.each([
  ["the headers", hang],
  ["the body", stall],
  ["an error's body", ((_, response) => response.writeHead(400).write("{")) satisfies Reply],
])("an attempt that waits for %s longer than its time ends, and the connection with it", async (_, reply) => {
  stopClock();
  let closed = false;
  const server = await host((arrival, response, n) => {
    response.on("close", () => {
      closed = true;
    });
    return reply(arrival, response, n);
  });
  const call = rejection(open(server.origin).getPets(undefined, { timeout: 5000, retry: false }));
  await arrived(server);
  await vi.advanceTimersByTimeAsync(4999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  const error = await call;
  expect(error).toMatchObject({
    kind: "timeout",
    name: "TimeoutError",
    limit: "timeout",
    ms: 5000,
    attempts: 1,
    outcome: "unknown",
  });
  await until(() => closed);
  expect(vi.getTimerCount()).toBe(0);
});

test("the time of an attempt is a minute, of the connection or of the call", async () => {
  stopClock();
  const server = await host(hang);
  const lasts = async (defaults: ConnectOptions, options: CallOptions, ms: number) => {
    const before = server.arrivals.length;
    const call = rejection(open(server.origin, defaults).addPet({ body: {} }, options));
    await arrived(server, before + 1);
    await vi.advanceTimersByTimeAsync(ms);
    expect(await call).toMatchObject({ kind: "timeout", ms });
  };
  await lasts({}, {}, 60_000);
  await lasts({ timeout: 3000 }, {}, 3000);
  await lasts({ timeout: 3000 }, { timeout: 70_000 }, 70_000);
});

test("a time longer than timers can hold is no time at all", async () => {
  const server = await host((_, response) => json(response, []));
  for (const ms of [Infinity, 2 ** 31])
    expect(await open(server.origin).getPets(undefined, { timeout: ms, deadline: ms })).toEqual([]);
});

test("the deadline ends attempts, and waits that would pass it are not begun", async () => {
  stopClock();
  noBackOff();
  const server = await host((_, response, n) => (n === 1 ? response.writeHead(503).end() : undefined));
  const call = rejection(open(server.origin).getPets(undefined, { deadline: 10_000, timeout: 8000 }));
  await until(() => vi.getTimerCount() === 2);
  await arrived(server, 2);
  await vi.advanceTimersByTimeAsync(8000);
  await arrived(server, 3);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await call).toMatchObject({
    kind: "timeout",
    name: "TimeoutError",
    limit: "deadline",
    ms: 10_000,
    attempts: 3,
    outcome: "unknown",
  });
  expect(vi.getTimerCount()).toBe(0);
});

test("the deadline holds while a token is awaited", async () => {
  stopClock();
  const server = await host(hang);
  const credentials = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const call = rejection(open(server.origin, { credentials, deadline: 1000, retry: false }).getPets());
  await arrived(server);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await call).toMatchObject({ kind: "timeout", limit: "deadline", attempts: 0, outcome: "not-sent" });
});

interface State {
  readonly reply: Reply;
  readonly reached: (server: Host) => Promise<void>;
  readonly attempts: number;
  readonly outcome: string;
  readonly options?: ConnectOptions;
}

const waiting = async (server: Host) => {
  await arrived(server);
  await until(() => vi.getTimerCount() > 0);
};
const states: Record<string, State> = {
  "token wait": {
    reply: hang,
    reached: arrived,
    attempts: 0,
    outcome: "not-sent",
    options: { credentials: clientCredentials({ clientId: "id", clientSecret: "secret" }), retry: false },
  },
  gate: {
    reply: (_, response) => response.writeHead(429, { "retry-after": "50" }).end(),
    reached: waiting,
    attempts: 1,
    outcome: "refused",
  },
  "back-off": {
    reply: (_, response) => response.writeHead(503, { "retry-after": "50" }).end(),
    reached: waiting,
    attempts: 1,
    outcome: "unknown",
  },
  headers: { reply: hang, reached: arrived, attempts: 1, outcome: "unknown" },
  body: { reply: stall, reached: arrived, attempts: 1, outcome: "unknown" },
};

test.each(Object.entries(states))(
  "an abort in the state %s rejects at once, with no timer in between",
  async (name, state) => {
    stopClock();
    const server = await host(state.reply);
    const controller = new AbortController();
    const reason = new Error("the user left");
    const call = rejection(open(server.origin, state.options).getPets(undefined, { signal: controller.signal }));
    await state.reached(server);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort(reason);
    const error = await call;
    const { attempts, outcome } = state;
    expect(error).toMatchObject({ kind: "abort", name: "AbortError", operation: "getPets", attempts, outcome });
    expect(error.kind === "abort" && error.cause).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    // The token is for others too: its request goes on.
    expect(vi.getTimerCount()).toBe(name === "token wait" ? 1 : 0);
  },
);

test("a signal that has ended before sends nothing", async () => {
  const server = await host(hang);
  const error = await rejection(open(server.origin).getPets(undefined, { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ kind: "abort", name: "AbortError", attempts: 0, outcome: "not-sent" });
  expect(error.kind === "abort" && error.cause).toBeInstanceOf(DOMException);
  expect(server.arrivals).toHaveLength(0);
});

test("a signal that ends by time keeps the platform's name", async () => {
  const server = await host(hang);
  const error = await rejection(open(server.origin).getPets(undefined, { signal: AbortSignal.timeout(20) }));
  expect(error).toMatchObject({ kind: "abort", name: "TimeoutError" });
});

test("a caller that gives up does not take the token from the others", async () => {
  let give: (() => void) | undefined;
  const server = await host(({ url }, response) => {
    if (url !== tokenPath) return json(response, []);
    give = () => json(response, { access_token: "t", expires_in: 60 });
    return undefined;
  });
  const credentials = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const events: string[] = [];
  const onEvent = ({ type, operation }: OneTrustEvent) => events.push(`${type} ${operation}`);
  const api = open(server.origin, { credentials, onEvent });
  const controller = new AbortController();
  const leaver = rejection(api.getPets(undefined, { signal: controller.signal }));
  const stayer = api.getPets();
  await until(() => give !== undefined);
  controller.abort();
  expect(await leaver).toMatchObject({ kind: "abort" });
  give?.();
  expect(await stayer).toEqual([]);
  expect(count(server)).toEqual({ tokens: 1, calls: 1 });
  const names = ["token getOAuthToken", "request getOAuthToken", "response getOAuthToken"];
  expect(events).toEqual([...names, "request getPets", "response getPets"]);
});

test("after 10,000 calls with one signal no listener and no heap is left", async () => {
  setFlagsFromString("--expose-gc");
  const gc: () => void = runInNewContext("gc");
  const server = await host(withTokens((_, response) => json(response, { name: "Rex" })));
  const credentials = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const api = open(server.origin, { credentials });
  const { signal } = new AbortController();
  const warnings: Error[] = [];
  const warn = (warning: Error) => void warnings.push(warning);
  process.on("warning", warn);
  const used = async () => {
    for (let turn = 0; turn < 5; turn++) {
      gc();
      await quiet();
    }
    return process.memoryUsage().heapUsed;
  };
  const calls = async (total: number) => {
    for (let n = 0; n < total; n += 50) {
      await Promise.all(Array.from({ length: 50 }, () => api.getPets(undefined, { signal, deadline: 60_000 })));
      Object.assign(server.arrivals, { length: 0 });
    }
  };
  await calls(2000);
  const before = await used();
  await calls(10_000);
  const grown = (await used()) - before;
  console.log(`heap after 10,000 calls: ${(grown / 10_000).toFixed(1)} bytes a call`);
  process.off("warning", warn);
  expect([getEventListeners(signal, "abort").length, warnings]).toEqual([0, []]);
  expect(grown / 10_000).toBeLessThan(200);
});
