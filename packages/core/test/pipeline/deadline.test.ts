import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { knownSecrets } from "../../src/errors/known-secrets.js";
import { bearer, type ConnectOptions, clientCredentials, connect, type OneTrustEvent } from "../../src/index.js";
import { deadline } from "../../src/pipeline/deadline.js";
import { noBackOff, quiet, stopClock, until } from "../support/clock.js";
import { count, type Host, host, json, type Reply, tokenPath } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

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

test("a response that is handed on unread ends with its caller's signal, too", async () => {
  const server = await host((_, response) => response.writeHead(200).write("begun"));
  const controller = new AbortController();
  const connection = connect({ hostname: server.origin, credentials: bearer("t") });
  const { metadata, draft } = pets(connection).getPhoto;
  const { data } = await connection.send(metadata, draft(), { stream: true, signal: controller.signal });
  if (!(data instanceof ReadableStream)) throw new Error("no stream");
  const reader = data.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("begun");
  controller.abort();
  expect(await rejection(reader.read())).toMatchObject({ kind: "abort", operation: "getPhoto" });
});

test("a fault of this package says so, with its cause", async () => {
  const fault = Object.assign(new TypeError("x is not a function"), { code: "E_FAULT" });
  const progress = { operation: "getPets", attempts: 1, outcome: "unknown", mayHaveHappened: false };
  const call: object = { progress, deadline: Number.POSITIVE_INFINITY, context: { secrets: knownSecrets() } };
  const error = await rejection(deadline(() => Promise.reject(fault))(call as never));
  expect([error.kind, error.message]).toEqual([
    "configuration",
    "getPets: a fault of this package: TypeError: x is not a function. Please report it with this message.",
  ]);
  expect(Object(error).cause).toMatchObject({ name: "TypeError", code: "E_FAULT" });
});

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
  const onEvent = ({ type, operation }: OneTrustEvent) =>
    type !== "start" && type !== "end" && events.push(`${type} ${operation}`);
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
