import { redisLimiter } from "@onetrust-client/redis";
import { describe, expect, test } from "vitest";
import { hasRedis } from "../../../packages/redis/test/support/redis-server.js";
import { withVirtualFleet } from "./support/virtual-fleet.js";
import { besideStranger, workOff } from "./support/virtual-load.js";
import { records, withVirtualTenant } from "./support/virtual-tenant.js";

const [processes, callers, perMinute] = [8, 6, 200];
const limits = { perMinute, latency: 200 };
const retry = { maxWait: 3_600_000 };

/** Time is virtual, but a busy machine takes its own. */
const timeout = 900_000;

/** The calls of all callers, as many in each process. */
const callersOf = (reads: readonly (() => Promise<unknown>)[]) =>
  reads.flatMap((read) => Array.from({ length: callers }, () => read));

describe.skipIf(!hasRedis)("eight processes that share their limits through Redis", { timeout }, () => {
  test("get 95 % of the limit together, and no 429", async () => {
    await withVirtualFleet(processes, (fleet) =>
      withVirtualTenant(limits, async (virtual) => {
        const reads = fleet
          .clients(virtual)
          .map((client) => redisLimiter(client, { account: "acme", perMinute }))
          .map((limiter) => records(virtual.connect({ limiter, retry })).read);
        const minutes = await workOff(virtual, 1600, callersOf(reads));
        const windows = reads.slice(0, 1).flatMap((read) => virtual.tenant.limits.of(read));
        expect(windows.reduce((sum, { requests }) => sum + requests, 0)).toBe(1600);
        expect(windows.filter(({ requests, refused }) => requests > perMinute || refused > 0)).toEqual([]);
        // 1,600 calls at 200 a minute.
        expect(8 / minutes).toBeGreaterThanOrEqual(0.95);
      }),
    );
  });

  test("leave another program on the account its half", async () => {
    await withVirtualFleet(processes, (fleet) =>
      withVirtualTenant(limits, async (virtual) => {
        const { minutes, requests, refused } = await besideStranger(virtual, (fetch) => {
          const reads = fleet
            .clients(virtual)
            .map((client) => redisLimiter(client, { account: "acme", perMinute }))
            .map((limiter) => records(virtual.connect({ limiter, retry, fetch })).read);
          return workOff(virtual, 1600, callersOf(reads));
        });
        expect(minutes).toBeGreaterThan(4);
        expect(refused / requests).toBeLessThan(0.02);
        // The other program leaves 100 a minute.
        expect((requests - refused) / minutes).toBeGreaterThanOrEqual(80);
      }),
    );
  });
});
