import { expect, test, vi } from "vitest";
import { bearer, type CallOptions, type ConnectOptions, connect } from "../../src/index.js";
import { quiet, stopClock, until } from "../support/clock.js";
import { type Host, host, json, type Reply } from "../support/host.js";
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

test.each([
  ["the headers", hang],
  ["the body", stall],
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

test("an error whose body stalls ends before the time of its attempt, and the connection with it", async () => {
  stopClock();
  let closed = false;
  const server = await host((_, response) => {
    response.on("close", () => {
      closed = true;
    });
    response.writeHead(400).write("{");
  });
  const call = rejection(open(server.origin).getPets(undefined, { timeout: 5000, retry: false }));
  await arrived(server);
  await until(() => vi.getTimerCount() === 2);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await call).toMatchObject({ kind: "http", status: 400, body: "{" });
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
