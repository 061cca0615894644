import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { redisTokenStore } from "../src/index.js";
import { clients } from "./support/clients.js";
import { hasRedis, openRedis, type RedisServer } from "./support/redis-server.js";

const key = "https://app-eu.onetrust.com client-1 0a1b";
const token = { value: "secret-token", scopes: undefined, refreshAt: undefined, expiresAt: undefined };

/** The store's own time limit, and what a loaded machine may add to it. */
const timeout = 300;
const longestCall = timeout + 400;

/** How long it may take until a Redis that is back is used again: the store looks once a second, and clients connect again after a while. */
const longestRecovery = 8000;

describe.skipIf(!hasRedis).each(Object.keys(clients))("%s", (name) => {
  let redis: RedisServer;
  beforeEach(async () => {
    redis = await openRedis();
  });
  afterEach(() => redis.kill());

  async function open() {
    const opened = await clients[name]?.(redis.port);
    if (!opened) throw new Error(`There is no client ${name}.`);
    onTestFinished(() => opened.close());
    const warnings: string[] = [];
    const store = redisTokenStore(opened.client, { timeout, onWarning: (text) => warnings.push(text) });
    await store.set(key, token);
    expect(await store.get(key)).toEqual(token);
    return { store, warnings };
  }

  type Store = Awaited<ReturnType<typeof open>>["store"];

  /** Uses a store for a while: no call fails, and none takes longer than it may. */
  async function useFor(ms: number, store: Store) {
    for (const end = performance.now() + ms; performance.now() < end; await sleep(50)) {
      const start = performance.now();
      const [read] = await Promise.all([store.get(key), store.get("other"), store.set(key, token)]);
      // What this process knows serves while Redis is away.
      expect(read).toEqual(token);
      const release = await store.lock(key, 20_000);
      expect(release).toBeTypeOf("function");
      await release?.();
      expect(performance.now() - start).toBeLessThan(3 * longestCall);
    }
  }

  /** Waits until a token is in Redis again. */
  async function untilBack(store: Store) {
    const start = performance.now();
    for (;;) {
      await store.set("back", token);
      if ((await redis.ask('EXISTS "onetrust:token:1:back"')) === ":1\r\n") break;
      expect(performance.now() - start).toBeLessThan(longestRecovery);
      await sleep(50);
    }
  }

  test("Redis is killed and started again", async () => {
    const { store, warnings } = await open();
    await redis.kill();
    await useFor(1500, store);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^redisTokenStore: Redis .*\. Calls go on without it until it is back\.$/);
    await redis.start();
    await untilBack(store);
    expect(warnings.slice(1)).toEqual(["redisTokenStore: Redis is back."]);
    await store.set(key, token);
    expect(await store.get(key)).toEqual(token);
  });

  test("Redis is paused, and goes on", async () => {
    const { store, warnings } = await open();
    redis.pause();
    await useFor(2500, store);
    expect(warnings).toHaveLength(1);
    redis.resume();
    await untilBack(store);
    expect(warnings.slice(1)).toEqual(["redisTokenStore: Redis is back."]);
    // A lock that Redis gave after its pause to somebody who waits no more is given back.
    await sleep(200);
    expect(await redis.ask(`EXISTS "onetrust:lock:1:${key}"`)).toBe(":0\r\n");
  });

  test("Redis is flushed", async () => {
    const { store, warnings } = await open();
    await redis.ask("FLUSHALL");
    expect(await store.get(key)).toBeUndefined();
    await store.set(key, token);
    expect(await store.get(key)).toEqual(token);
    expect(warnings).toEqual([]);
  });
});
