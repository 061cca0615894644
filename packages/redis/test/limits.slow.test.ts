import { describe, expect, onTestFinished, test } from "vitest";
import { clientNames, type FleetOptions, openFleet } from "./support/limited-fleet.js";
import { outages, untilArrived } from "./support/outages.js";
import { hasRedis, openRedis } from "./support/redis-server.js";

const member = new URL("support/limited-member.mjs", import.meta.url);

/** On a busy machine calls take longer than the limits make them wait. */
const timeout = 900_000;

/** A machine so busy that Redis does not answer for half a second counts as one without Redis; then a test begins anew. */
const retry = 1;

async function open(options: Omit<FleetOptions, "member" | "redisPort" | "latency">) {
  const redis = await openRedis();
  onTestFinished(() => redis.kill());
  const fleet = await openFleet({ ...options, member, redisPort: redis.port, latency: 20 });
  onTestFinished(() => fleet.close());
  return { redis, fleet };
}

describe.skipIf(!hasRedis)("limits of a fleet", () => {
  test("8 processes: the tenant refuses none of 20,000 calls, and each operation gets as much as the others", {
    timeout,
    retry,
  }, async () => {
    const clients = [...clientNames, ...clientNames];
    const { fleet } = await open({ clients, perMinute: 1000, perHour: 200_000, scale: 1 / 6 });
    const running = fleet.call(20_000 / clients.length, 25);
    await untilArrived(fleet, 10_000);
    const halfway = fleet.windows().map((windows) => windows.reduce((sum, { requests }) => sum + requests, 0));
    const results = await running;
    expect(results.flatMap(({ failures }) => failures)).toEqual([]);
    const windows = fleet.windows().flat();
    expect(windows.reduce((sum, { requests }) => sum + requests, 0)).toBe(20_000);
    expect(windows.filter(({ requests, refused }) => requests > 1000 || refused > 0)).toEqual([]);
    expect(Math.max(...halfway) / Math.min(...halfway)).toBeLessThan(1.1);
  });

  test.each(Object.entries(outages))("Redis is %s, and no call fails", { timeout, retry }, async (_, outage) => {
    const clients = clientNames;
    const { redis, fleet } = await open({ clients, perMinute: 120, perHour: 200_000, scale: 1 / 12 });
    const running = fleet.call(600, 10);
    await untilArrived(fleet, 600);
    await outage.strike(redis, fleet);
    for (const { failures, warnings } of await running) {
      expect(failures).toEqual([]);
      if (!outage.isNoticed) continue;
      const texts = warnings.map(({ text }) => text);
      expect(texts[0]).toMatch(/^redisLimiter: Redis .*\. Calls go on without it until it is back\.$/);
      expect(texts).toContain("redisLimiter: Redis is back.");
    }
  });
});
