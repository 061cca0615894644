import { setTimeout as sleep } from "node:timers/promises";
import type { EndTurn, RateLimit, TurnOptions } from "@onetrust-client/core";
import type { Pace } from "@onetrust-client/core/pace";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type RedisLimiterOptions, redisLimiter } from "../src/index.js";
import { createRedisLimiter } from "../src/limiter/redis-limiter.js";
import { clients } from "./support/clients.js";
import { hasRedis, openRedis, type RedisServer } from "./support/redis-server.js";

const operation = "GET /api/parts/v1/0";

/** What the keys of account "acme" begin with. The fingerprint is half of the account's SHA-256. */
const place = "onetrust:limit:1:822b33ad87c148a0a20a5ba7cd5ebcaa";
const request = { usesToken: true };
const never = new AbortController().signal;

/** Waits for a turn as a call does that may wait for a minute. */
function turnOf(limiter: Pace, options: Partial<TurnOptions> = {}, name = operation) {
  return limiter.takeTurn(name, request, {
    attempts: 0,
    maxWait: 60_000,
    signal: never,
    onWait: () => {},
    ...options,
  });
}

/** Waits for a turn, and ends it. */
async function use(limiter: Pace): Promise<void> {
  endOf(await turnOf(limiter))();
}

function endOf(turn: EndTurn | RateLimit): EndTurn {
  expect(turn).toBeTypeOf("function");
  if (typeof turn !== "function") throw new Error("There is no turn.");
  return turn;
}

const times = <Result>(count: number, run: (n: number) => Result): Result[] =>
  Array.from({ length: count }, (_, n) => run(n));

/** A 429 of the minute's limit that ends in so many ms. */
const refusal = (ms: number, allowed: number | undefined = undefined): RateLimit => ({
  resumeAt: Date.now() + ms,
  period: "MINUTE",
  allowed,
  made: 101,
  eventId: "event-7",
});

const ofOperation = (limiter: Pace) => limiter.state().operations[operation];

/** A machine so busy that Redis does not answer for half a second counts as one without Redis; then a test begins anew. */
const retry = 2;

describe.skipIf(!hasRedis)("with Redis", { retry }, () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await openRedis();
  });
  afterAll(() => redis?.kill());
  beforeEach(() => redis.ask("FLUSHALL"));

  const anyClient = "ioredis 6 that never gives up";

  async function openClient(name: string, port = redis.port) {
    const opened = await clients[name]?.(port);
    if (!opened) throw new Error(`There is no client ${name}.`);
    onTestFinished(() => opened.close());
    return opened.client;
  }

  /** A limiter as another process of the fleet has it: with a client of its own. */
  async function open(options: Partial<RedisLimiterOptions> = {}, name = anyClient) {
    const warnings: string[] = [];
    const onWarning = (text: string) => warnings.push(text);
    return { limiter: redisLimiter(await openClient(name), { account: "acme", onWarning, ...options }), warnings };
  }

  /** Waits until all can know of a 429. */
  const untilAnnounced = (name = operation) =>
    vi.waitFor(async () => expect(await redis.ask(`HEXISTS "${place}:announcements" "${name}"`)).toBe(":1\r\n"));

  /** A limiter of a host whose minute is so many ms long. */
  async function openShort(minute: number, perMinute: number) {
    const options = { account: "acme", perMinute, onWarning: () => {} };
    return createRedisLimiter(await openClient(anyClient), options, { minute, hour: 60 * minute });
  }

  test.each(Object.keys(clients))("%s: processes count together", async (name) => {
    const [one, other] = [await open({}, name), await open({}, name)];
    await Promise.all(times(3, () => use(one.limiter)));
    await use(other.limiter);
    expect(ofOperation(other.limiter)).toMatchObject({ allowed: 1000, budget: 1000, used: 4, inFlight: 0, waiting: 0 });
    expect(other.limiter.state().account).toMatchObject({ allowed: 200_000, used: 4 });
    expect([...one.warnings, ...other.warnings]).toEqual([]);
  });

  test("no window holds more requests than the limit, wherever it begins and however long requests travel", async () => {
    const [length, allowed] = [1000, 40];
    const fleet = await Promise.all(times(3, () => openShort(length, allowed)));
    const counted: number[] = [];
    const call = async (limiter: Pace, n: number): Promise<void> => {
      const end = endOf(await turnOf(limiter));
      const [there, back] = [[0, 30, 5, 120][n % 4], [10, 0, 60, 5][n % 4]];
      await sleep(there);
      counted.push(performance.now());
      await sleep(back);
      end();
    };
    await Promise.all(fleet.flatMap((limiter) => times(50, (n) => call(limiter, n))));
    counted.sort((a, b) => a - b);
    expect(counted).toHaveLength(150);
    const inWindow = counted.map((from) => counted.filter((at) => at >= from && at < from + length).length);
    expect(Math.max(...inWindow)).toBeLessThanOrEqual(allowed);
  });

  test("an hour's limit of the account holds for all operations together", async () => {
    const options = { account: "acme", perHour: 30, onWarning: () => {} };
    const fleet = await Promise.all(
      times(2, async () => createRedisLimiter(await openClient(anyClient), options, { minute: 1000, hour: 1000 })),
    );
    const counted: number[] = [];
    const call = async (limiter: Pace, n: number): Promise<void> => {
      const end = endOf(await turnOf(limiter, {}, `GET /${n % 5}`));
      counted.push(performance.now());
      end();
    };
    await Promise.all(fleet.flatMap((limiter) => times(35, (n) => call(limiter, n))));
    counted.sort((a, b) => a - b);
    const inWindow = counted.map((from) => counted.filter((at) => at >= from && at < from + 1000).length);
    expect(Math.max(...inWindow)).toBeLessThanOrEqual(30);
  });

  test("share leaves the rest of both limits to others", async () => {
    const { limiter } = await open({ share: 0.3, perHour: 10_000 });
    await use(limiter);
    expect(limiter.state()).toMatchObject({
      account: { allowed: 10_000, budget: 3000 },
      operations: { [operation]: { allowed: 1000, budget: 300 } },
    });
  });

  test("a 429 of one process blocks all, and says what the limit is", async () => {
    const [one, other] = [await open(), await open()];
    await use(one.limiter);
    one.limiter.block(operation, refusal(30_000, 80), request);
    await untilAnnounced();
    // It may not wait so long, so it is told.
    const told = await turnOf(other.limiter, { maxWait: 5000 });
    expect(told).toMatchObject({ period: "MINUTE", allowed: 80, made: 101, eventId: "event-7" });
    const left = typeof told === "function" ? 0 : told.resumeAt - Date.now();
    expect(left).toBeGreaterThan(5000);
    expect(left).toBeLessThanOrEqual(30_000);
    expect(ofOperation(other.limiter)).toMatchObject({ allowed: 80, waiting: 0 });
    // Another operation is open.
    endOf(await turnOf(other.limiter, { maxWait: 5000 }, "GET /other"));
    // A process that begins later knows it, too.
    const late = await open();
    expect(await turnOf(late.limiter, { maxWait: 5000 })).toMatchObject({ allowed: 80, eventId: "event-7" });
  });

  test("an hour's 429 blocks all operations with a token, and no others", async () => {
    const [one, other] = [await open(), await open()];
    await use(one.limiter);
    one.limiter.block(operation, { ...refusal(1_800_000, 150), period: "HOUR" }, request);
    await untilAnnounced("account");
    expect(await turnOf(other.limiter, { maxWait: 5000 })).toMatchObject({ period: "HOUR", allowed: 150 });
    const options = { attempts: 0, maxWait: 5000, signal: never, onWait: () => {} };
    expect(await other.limiter.takeTurn("GET /open", { usesToken: false }, options)).toBeTypeOf("function");
  });

  test("when a block ends, those who waited go on", async () => {
    const [one, other] = [await openShort(2000, 100), await openShort(2000, 100)];
    await use(one);
    const start = performance.now();
    one.block(operation, refusal(1500), request);
    await untilAnnounced();
    await Promise.all([use(one), use(other)]);
    expect(performance.now() - start).toBeGreaterThanOrEqual(1490);
    expect(ofOperation(one)?.blockedUntil).toBeUndefined();
  });

  test("the first 429 of a window halves the budget at most, and those that follow say nothing new", async () => {
    const [one, other] = [await open(), await open()];
    await use(one.limiter);
    one.limiter.block(operation, refusal(30_000), request);
    await untilAnnounced();
    const first = await redis.ask(`HGET "${place}:${operation}" blocked`);
    other.limiter.block(operation, refusal(35_000), request);
    await vi.waitFor(async () => expect(await redis.ask(`HGET "${place}:${operation}" blocked`)).not.toBe(first));
    const late = await open();
    await turnOf(late.limiter, { maxWait: 5000 });
    expect(ofOperation(late.limiter)).toMatchObject({ allowed: 1000, budget: 500 });
  });

  test("Redis's clock counts: a machine whose clock is an hour late waits as long as the others", async () => {
    const [one, other] = [await open(), await open()];
    one.limiter.block(operation, refusal(30_000, 80), request);
    await untilAnnounced();
    const clock = vi
      .spyOn(Date, "now")
      .mockImplementation(() => performance.timeOrigin + performance.now() - 3_600_000);
    onTestFinished(() => clock.mockRestore());
    const told = await turnOf(other.limiter, { maxWait: 5000 });
    const left = typeof told === "function" ? 0 : told.resumeAt - Date.now();
    expect(left).toBeGreaterThan(5000);
    expect(left).toBeLessThanOrEqual(30_000);
  });

  test("accounts and prefixes do not meet", async () => {
    const [one, other, batch] = [await open(), await open({ account: "umbra" }), await open({ prefix: "batch" })];
    await Promise.all(times(3, () => use(one.limiter)));
    one.limiter.block(operation, refusal(30_000, 80), request);
    await untilAnnounced();
    await use(other.limiter);
    await use(batch.limiter);
    expect(ofOperation(other.limiter)).toMatchObject({ allowed: 1000, used: 1, blockedUntil: undefined });
    expect(ofOperation(batch.limiter)).toMatchObject({ allowed: 1000, used: 1, blockedUntil: undefined });
  });

  test("Redis holds neither the account's name nor anything for ever", async () => {
    const { limiter } = await open({ account: "app-eu.onetrust.com client-1" });
    await use(limiter);
    limiter.block(operation, refusal(30_000, 80), request);
    await vi.waitFor(async () => expect(await redis.ask("KEYS *:announcements")).toContain("announcements"));
    const keys = (await redis.ask("KEYS *"))
      .split("\r\n")
      .filter((line) => line.includes(":") && !line.startsWith(":"));
    expect(keys).toHaveLength(4);
    for (const key of keys) {
      expect(key).toMatch(/^onetrust:limit:1:[0-9a-f]{32}:(account|processes|announcements|GET \/api\/parts\/v1\/0)$/);
      expect(Number((await redis.ask(`PTTL "${key}"`)).slice(1))).toBeGreaterThan(0);
    }
  });

  describe("what others wrote is ignored", () => {
    const far = Date.now() + 10 * 3_600_000;

    test.each([
      ["a text instead of a window", operation, (key: string) => `SET "${key}" hello`],
      ["a text instead of the processes", "processes", (key: string) => `SET "${key}" hello`],
      ["a text instead of the announcements", "announcements", (key: string) => `SET "${key}" hello`],
      ["fields of no sense", operation, (key: string) => `HSET "${key}" e:soon 1000 x 5 o:1 y`],
      ["requests that count longer than they can", operation, (key: string) => `HSET "${key}" e:${far} 1000`],
      ["a block that is longer than a window", operation, (key: string) => `HSET "${key}" blocked ${far}`],
      ["a next request in the far future", operation, (key: string) => `HSET "${key}" next ${far}`],
      ["an announcement that is no JSON", "announcements", (key: string) => `HSET "${key}" "${operation}" hello`],
      [
        "an announcement of another version",
        "announcements",
        (key: string) =>
          `HSET "${key}" "${operation}" '{"version":2,"allowed":1,"budget":1,"since":0,"endsAt":0,"limit":{}}'`,
      ],
      [
        "an announcement that ends too late",
        "announcements",
        (key: string) =>
          `HSET "${key}" "${operation}" '{"version":1,"allowed":1,"budget":1,"since":0,"endsAt":${far},"limit":{}}'`,
      ],
      [
        "an announcement without a figure",
        "announcements",
        (key: string) => `HSET "${key}" "${operation}" '{"version":1,"allowed":"7","since":0,"endsAt":0,"limit":{}}'`,
      ],
    ])("%s", async (_, name, command) => {
      const { limiter } = await open();
      await use(limiter);
      expect(await redis.ask(command(`${place}:${name}`))).toMatch(/^(\+OK|:\d)/);
      const late = await open();
      await use(late.limiter);
      expect(ofOperation(late.limiter)).toMatchObject({ allowed: 1000, budget: 1000, blockedUntil: undefined });
      expect(late.warnings).toEqual([]);
    });
  });

  test("after a flush processes tell again what they have sent", async () => {
    const [one, other] = [await open(), await open()];
    await Promise.all(times(8, () => use(one.limiter)));
    await use(other.limiter);
    await redis.ask("FLUSHALL");
    // Processes look for news once a second.
    await sleep(1100);
    await use(one.limiter);
    await use(other.limiter);
    expect(ofOperation(other.limiter)?.used).toBeGreaterThanOrEqual(10);
    expect([...one.warnings, ...other.warnings]).toEqual([]);
  });

  test("a wait ends with its signal, is told, and costs no turn", async () => {
    const { limiter } = await open({ perMinute: 10 });
    await use(limiter);
    const given = new AbortController();
    const waits: number[] = [];
    const waiting = turnOf(limiter, { signal: given.signal, onWait: (ms) => waits.push(ms) });
    await sleep(200);
    expect(ofOperation(limiter)).toMatchObject({ waiting: 1, inFlight: 0 });
    given.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    expect(waits).toHaveLength(1);
    expect(ofOperation(limiter)).toMatchObject({ waiting: 0, inFlight: 0 });
  });

  test("requests of a process that died count no longer than a request may run", async () => {
    const [dead, living] = [await openShort(1000, 10), await openShort(1000, 10)];
    await Promise.all(times(10, () => turnOf(dead)));
    await Promise.all(times(12, () => use(living)));
    expect(ofOperation(living)).toMatchObject({ waiting: 0, inFlight: 0 });
  });

  test("while Redis is away each process goes on with its part, and together again when it is back", async () => {
    const own = await openRedis();
    onTestFinished(() => own.kill());
    const warnings: string[] = [];
    const fleet = await Promise.all(
      times(2, async () =>
        redisLimiter(await openClient(anyClient, own.port), {
          account: "acme",
          onWarning: (text) => warnings.push(text),
        }),
      ),
    );
    for (const limiter of fleet) await use(limiter);
    // Only now has the first one heard of the second.
    await sleep(1100);
    for (const limiter of fleet) await use(limiter);
    await own.kill();
    for (const limiter of fleet) {
      await Promise.all(times(3, () => use(limiter)));
      expect(ofOperation(limiter)).toMatchObject({ allowed: 1000, budget: 500 });
    }
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(/^redisLimiter: Redis .*\. Calls go on without it until it is back\.$/);
    await own.start();
    for (const limiter of fleet) {
      await vi.waitFor(
        async () => {
          await use(limiter);
          expect(ofOperation(limiter)).toMatchObject({ budget: 1000 });
        },
        { timeout: 20_000, interval: 100 },
      );
    }
    expect(warnings.slice(2)).toEqual(times(2, () => "redisLimiter: Redis is back."));
  });

  test("without Redis from the start, each process takes the part that it was told", async () => {
    const gone = await openRedis();
    const client = await openClient(anyClient, gone.port);
    await gone.kill();
    const warnings: string[] = [];
    const limiter = redisLimiter(client, { account: "acme", processes: 4, onWarning: (text) => warnings.push(text) });
    await Promise.all(times(5, () => use(limiter)));
    expect(ofOperation(limiter)).toMatchObject({ allowed: 1000, budget: 250, used: 5 });
    expect(warnings).toHaveLength(1);
  });
});

describe("wrong arguments", () => {
  const client = { call: async () => null };
  test.each([
    ["a client of no kind", {}, { account: "a" }, /client must be one of ioredis or node-redis/],
    ["no options", client, undefined, /options must be an object\. Write redisLimiter\(client, \{ account/],
    ["no account", client, {}, /account must be a text that is not empty\. Write redisLimiter\(client, \{ account/],
    ["an empty account", client, { account: " " }, /account must be a text that is not empty/],
    [
      "an unknown option",
      client,
      { account: "a", shares: 1 },
      /unknown option "shares"\. Known options: prefix, account,/,
    ],
    ["a share of nothing", client, { account: "a", share: 0 }, /share must be a number above 0 and up to 1/],
    ["a share of 30", client, { account: "a", share: 30 }, /Write 0\.3 for 30 %/],
    ["half a request", client, { account: "a", perMinute: 0.5 }, /perMinute must be a whole number of at least 1/],
    ["no processes", client, { account: "a", processes: 0 }, /processes must be a whole number of at least 1/],
    ["a long timeout", client, { account: "a", timeout: 5000 }, /timeout must be .* up to 700/],
  ])("%s is a configuration error", (_, given, options, message) => {
    let thrown: unknown;
    try {
      redisLimiter(given as never, options as never);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      kind: "configuration",
      message: expect.stringMatching(message),
      outcome: "not-sent",
    });
  });
});
