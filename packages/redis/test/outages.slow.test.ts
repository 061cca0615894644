import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, type TestContext, test } from "vitest";
import { redisTokenStore } from "../src/index.js";
import { clients } from "./support/clients.js";
import { hasRedis, openRedis, type RedisServer } from "./support/redis-server.js";

const key = "https://app-eu.onetrust.com client-1 0a1b";
const token = { value: "secret-token", scopes: undefined, refreshAt: undefined, expiresAt: undefined };

const timeout = 300;

/** The store's time limit, and what a loaded machine may add to it. A command that hangs takes as long as the pause. */
const longestCall = timeout + 2000;
const pauseLength = 10_000;

/** How long it may take until a Redis that is back is used again: the store looks once a second, and clients connect again after a while. */
const longestRecovery = 8000;

/** Opens a Redis and a store with a client of a kind, and ends both with the test. */
async function open(name: string, onTestFinished: TestContext["onTestFinished"]) {
  const redis = await openRedis();
  onTestFinished(() => redis.kill());
  const opened = await clients[name]?.(redis.port);
  if (!opened) throw new Error(`There is no client ${name}.`);
  onTestFinished(() => opened.close());
  const warnings: string[] = [];
  const store = redisTokenStore(opened.client, { timeout, onWarning: (text) => warnings.push(text) });
  await store.set(key, token);
  expect(await store.get(key)).toEqual(token);
  return { redis, store, warnings };
}

type Store = ReturnType<typeof redisTokenStore>;

/** Uses a store for a while: no call fails, and none takes longer than it may. */
async function useFor(ms: number, store: Store) {
  for (const end = performance.now() + ms; performance.now() < end; await sleep(50)) {
    const start = performance.now();
    const [read] = await Promise.all([store.get(key), store.get("other"), store.set(key, token)]);
    // What this process knows serves while Redis is away.
    expect(read).toEqual(token);
    expect(performance.now() - start).toBeLessThan(longestCall);
    const release = await store.lock(key, 20_000);
    expect(release).toBeTypeOf("function");
    await release?.();
    expect(performance.now() - start).toBeLessThan(3 * longestCall);
  }
}

/** Waits until a token is in Redis again. */
async function untilBack(store: Store, redis: RedisServer) {
  const start = performance.now();
  for (;;) {
    await store.set("back", token);
    if ((await redis.ask('EXISTS "onetrust:token:1:back"')) === ":1\r\n") break;
    expect(performance.now() - start).toBeLessThan(longestRecovery);
    await sleep(50);
  }
}

describe.skipIf(!hasRedis).concurrent.each(Object.keys(clients))("%s", (name) => {
  test("Redis is killed and started again", async ({ onTestFinished }) => {
    const { redis, store, warnings } = await open(name, onTestFinished);
    await redis.kill();
    await useFor(1500, store);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^redisTokenStore: Redis .*\. Calls go on without it until it is back\.$/);
    await redis.start();
    await untilBack(store, redis);
    expect(warnings.slice(1)).toEqual(["redisTokenStore: Redis is back."]);
    await store.set(key, token);
    expect(await store.get(key)).toEqual(token);
  });

  test("Redis is paused, and goes on", async ({ expect, onTestFinished }) => {
    const { redis, store, warnings } = await open(name, onTestFinished);
    redis.pause();
    await useFor(pauseLength, store);
    expect(warnings).toHaveLength(1);
    redis.resume();
    await untilBack(store, redis);
    expect(warnings.slice(1)).toEqual(["redisTokenStore: Redis is back."]);
    // A lock that Redis gave after its pause to somebody who waits no more is given back.
    // By itself it would last 20 s.
    await expect
      .poll(() => redis.ask(`EXISTS "onetrust:lock:1:${key}"`), { timeout: 10_000, interval: 100 })
      .toBe(":0\r\n");
  });

  test("Redis is flushed", async ({ onTestFinished }) => {
    const { redis, store, warnings } = await open(name, onTestFinished);
    await redis.ask("FLUSHALL");
    expect(await store.get(key)).toBeUndefined();
    await store.set(key, token);
    expect(await store.get(key)).toEqual(token);
    expect(warnings).toEqual([]);
  });
});
