import { setTimeout as sleep } from "node:timers/promises";
import { isOneTrustError } from "@onetrust-client/core";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type RedisTokenStoreOptions, redisTokenStore } from "../src/index.js";
import { clients } from "./support/clients.js";
import { hasRedis, openRedis, type RedisServer } from "./support/redis-server.js";

const key = "https://app-eu.onetrust.com client-1 0a1b";
const place = `onetrust:token:1:${key}`;
const token = { value: "secret-token", scopes: ["CONSENT_READ"], refreshAt: 0, expiresAt: 0 };

/** The token, with its end an hour from now. */
function freshToken() {
  const expiresAt = Date.now() + 3_600_000;
  return { ...token, refreshAt: expiresAt - 600_000, expiresAt };
}

describe.skipIf(!hasRedis)("with Redis", () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await openRedis();
  });
  afterAll(() => redis?.kill());
  beforeEach(() => redis.ask("FLUSHALL"));

  async function open(name = "ioredis 6 that never gives up", options: RedisTokenStoreOptions = {}) {
    const opened = await clients[name]?.(redis.port);
    if (!opened) throw new Error(`There is no client ${name}.`);
    onTestFinished(() => opened.close());
    const warnings: string[] = [];
    const store = redisTokenStore(opened.client, { onWarning: (text) => warnings.push(text), ...options });
    return { store, warnings };
  }

  describe.each(Object.keys(clients))("%s", (name) => {
    test("reads what it wrote, and nothing before that", async () => {
      const { store, warnings } = await open(name);
      expect(await store.get(key)).toBeUndefined();
      const written = freshToken();
      await store.set(key, written);
      const { refreshAt = 0, expiresAt = 0, ...rest } = (await store.get(key)) ?? {};
      expect(rest).toEqual({ value: "secret-token", scopes: ["CONSENT_READ"] });
      expect(Math.abs(expiresAt - written.expiresAt)).toBeLessThan(500);
      expect(expiresAt - refreshAt).toBe(600_000);
      expect(warnings).toEqual([]);
    });

    test("gives a lock to one, and to the next when it is back", async () => {
      const [first, second] = [(await open(name)).store, (await open(name)).store];
      const release = await first.lock(key, 20_000);
      expect(release).toBeTypeOf("function");
      expect(await second.lock(key, 20_000)).toBeUndefined();
      await release?.();
      expect(await second.lock(key, 20_000)).toBeTypeOf("function");
    });
  });

  test("a lock ends by Redis's clock, and who comes late with his release takes nobody's", async () => {
    const { store } = await open();
    const release = await store.lock(key, 100);
    expect(await store.lock(key, 100)).toBeUndefined();
    await sleep(150);
    expect(await store.lock(key, 20_000)).toBeTypeOf("function");
    await release?.();
    expect(await store.lock(key, 20_000)).toBeUndefined();
  });

  test("a lock that Redis gave too late is given back at once", async () => {
    const { store, warnings } = await open(undefined, { timeout: 200 });
    redis.pause();
    onTestFinished(() => redis.resume());
    const release = await store.lock(key, 20_000);
    // Whoever waited for it goes on as if he had it.
    expect(release).toBeTypeOf("function");
    redis.resume();
    await sleep(500);
    expect(await redis.ask(`EXISTS "onetrust:lock:1:${key}"`)).toBe(":0\r\n");
    expect(await store.get(key)).toBeUndefined();
    expect(warnings).toEqual([
      "redisTokenStore: Redis did not answer within 200 ms. Calls go on without it until it is back.",
      "redisTokenStore: Redis is back.",
    ]);
  });

  test("a lock that never ends is nobody's", async () => {
    const { store } = await open();
    await redis.ask(`SET "onetrust:lock:1:${key}" mine`);
    expect(await store.lock(key, 20_000)).toBeTypeOf("function");
  });

  test("Redis keeps a token until its end, and one without an end for a week", async () => {
    const { store } = await open();
    await store.set(key, freshToken());
    const left = Number((await redis.ask(`PTTL "${place}"`)).slice(1));
    expect(left).toBeGreaterThan(3_590_000);
    expect(left).toBeLessThanOrEqual(3_600_000);
    await store.set(key, { value: "endless" });
    const week = Number((await redis.ask(`PTTL "${place}"`)).slice(1));
    expect(week).toBeGreaterThan(604_790_000);
    expect(week).toBeLessThanOrEqual(604_800_000);
    expect(await store.get(key)).toEqual({ value: "endless" });
  });

  test("Redis says how old a token is", async () => {
    const { store } = await open();
    await store.set(key, freshToken());
    // As if 55 of its 60 minutes were over.
    await redis.ask(`PEXPIRE "${place}" 300000`);
    const { refreshAt = 0, expiresAt = 0 } = (await store.get(key)) ?? {};
    expect(Math.abs(expiresAt - Date.now() - 300_000)).toBeLessThan(500);
    expect(expiresAt - refreshAt).toBe(600_000);
  });

  test("a token that has ended is not written", async () => {
    const { store } = await open();
    await store.set(key, { value: "old", expiresAt: Date.now() - 1 });
    expect(await redis.ask(`EXISTS "${place}"`)).toBe(":0\r\n");
  });

  test("a machine whose clock is an hour late reads a token with the time that it has left", async () => {
    const { store } = await open();
    await store.set(key, freshToken());
    const earlier = Date.now() - 3_600_000;
    const clock = vi.spyOn(Date, "now").mockReturnValue(earlier);
    onTestFinished(() => clock.mockRestore());
    const read = await store.get(key);
    const left = (read?.expiresAt ?? 0) - earlier;
    expect(left).toBeGreaterThan(3_590_000);
    expect(left).toBeLessThanOrEqual(3_600_000);
  });

  const life = 60_000;
  test.each([
    ["text", `SET "${place}" hello PX ${life}`],
    ["JSON of another sort", `SET "${place}" "{}" PX ${life}`],
    ["another version", `SET "${place}" '{"version":2,"value":"t","life":${life}}' PX ${life}`],
    ["a token that is no text", `SET "${place}" '{"version":1,"value":5,"life":${life}}' PX ${life}`],
    [
      "a moment that is no number",
      `SET "${place}" '{"version":1,"value":"t","life":${life},"expiresIn":"1"}' PX ${life}`,
    ],
    ["scopes that are no list", `SET "${place}" '{"version":1,"value":"t","life":${life},"scopes":"A"}' PX ${life}`],
    ["a value that Redis keeps for ever", `SET "${place}" '{"version":1,"value":"t","life":${life}}'`],
    ["a value that Redis keeps longer than it says", `SET "${place}" '{"version":1,"value":"t","life":5}' PX ${life}`],
  ])("ignores %s, and says so once", async (_, command) => {
    const { store, warnings } = await open();
    expect(await redis.ask(command)).toBe("+OK\r\n");
    expect(await store.get(key)).toBeUndefined();
    expect(await store.get(key)).toBeUndefined();
    expect(warnings).toEqual(["redisTokenStore: a value in Redis is not a token of this store. It is ignored."]);
    await store.set(key, freshToken());
    expect((await store.get(key))?.value).toBe("secret-token");
  });

  test("a list under its key is no token and no failure", async () => {
    const { store, warnings } = await open();
    await redis.ask(`RPUSH "${place}" a`);
    expect(await store.get(key)).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  test("tenants, secrets and prefixes do not meet", async () => {
    const { store } = await open();
    await store.set(key, freshToken());
    expect(await store.get("https://app.onetrust.com client-1 0a1b")).toBeUndefined();
    expect(await store.get("https://app-eu.onetrust.com client-1 ffff")).toBeUndefined();
    const other = await open(undefined, { prefix: "batch" });
    expect(await other.store.get(key)).toBeUndefined();
  });

  describe("encryption", () => {
    const [old, current] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const warning = "redisTokenStore: a value in Redis is not a token of this store or of its keys. It is ignored.";

    test("Redis holds nothing that can be read, and no value twice", async () => {
      const { store } = await open(undefined, { encryptionKey: current });
      await store.set(key, freshToken());
      const first = await redis.ask(`GET "${place}"`);
      await store.set(key, freshToken());
      const second = await redis.ask(`GET "${place}"`);
      expect(first).toMatch(/^\$\d+\r\n[A-Za-z0-9+/=]{100,}\r\n$/);
      expect(Buffer.from(first.split("\r\n")[1] ?? "", "base64").toString("latin1")).not.toContain("secret");
      expect(second.slice(0, 30)).not.toBe(first.slice(0, 30));
      expect((await store.get(key))?.value).toBe("secret-token");
    });

    test("keys are replaced one after the other", async () => {
      const before = await open(undefined, { encryptionKey: old });
      const during = await open(undefined, { encryptionKey: [current, old] });
      const after = await open(undefined, { encryptionKey: current });
      await before.store.set(key, freshToken());
      expect((await during.store.get(key))?.value).toBe("secret-token");
      expect(await after.store.get(key)).toBeUndefined();
      expect(after.warnings).toEqual([warning]);
      await during.store.set(key, freshToken());
      expect((await after.store.get(key))?.value).toBe("secret-token");
    });

    test("a value is opened under its own key of Redis only, and only unchanged", async () => {
      const { store, warnings } = await open(undefined, { encryptionKey: current });
      await store.set(key, freshToken());
      const other = "https://app.onetrust.com client-1 0a1b";
      await redis.ask(`COPY "${place}" "onetrust:token:1:${other}"`);
      expect(await store.get(other)).toBeUndefined();
      await redis.ask(`SETRANGE "${place}" 40 AAAA`);
      expect(await store.get(key)).toBeUndefined();
      expect(warnings).toEqual([warning]);
    });

    test("with a key, values that are not encrypted are ignored, and without one those that are", async () => {
      const [plain, sealed] = [await open(), await open(undefined, { encryptionKey: current })];
      await plain.store.set(key, freshToken());
      expect(await sealed.store.get(key)).toBeUndefined();
      await sealed.store.set(key, freshToken());
      expect(await plain.store.get(key)).toBeUndefined();
    });
  });
});

describe("wrong arguments", () => {
  const client = { call: async () => null };
  test.each([
    ["a client of no kind", {}, {}, /client must be one of ioredis or node-redis/],
    ["a cluster of node-redis", { sendCommand: async () => null, masters: [] }, {}, /for one Redis/],
    ["no options", client, null, /options must be an object/],
    ["an unknown option", client, { ttl: 5 }, /unknown option "ttl"\. Known options: prefix, encryptionKey/],
    ["an empty prefix", client, { prefix: "" }, /prefix must be a text/],
    ["a time limit beyond core's", client, { timeout: 800 }, /timeout must be a number .* up to 700/],
    ["a listener that is none", client, { onWarning: "x" }, /onWarning must be a function/],
    ["a short key", client, { encryptionKey: new Uint8Array(16) }, /Uint8Array of 32 bytes.*got 16 bytes/],
    ["a key in text", client, { encryptionKey: "a".repeat(32) }, /32 bytes.*got something else/],
    ["no key", client, { encryptionKey: [] }, /encryptionKey is an empty list/],
  ])("%s is a configuration error", (_, wrongClient, options, message) => {
    let thrown: unknown;
    try {
      redisTokenStore(wrongClient as never, options as never);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      kind: "configuration",
      outcome: "not-sent",
      message: expect.stringMatching(message),
    });
    expect(isOneTrustError(thrown)).toBe(true);
  });
});
