import { redisLimiter } from "@onetrust-client/redis";
import { expect, test } from "vitest";
import { hasRedis } from "../../../packages/redis/test/support/redis-server.js";
import { withVirtualFleet } from "./support/virtual-fleet.js";
import { records, type VirtualTenant, withVirtualTenant } from "./support/virtual-tenant.js";

const [processes, callers] = [8, 12];
const limits = { perMinute: 1000, latency: 200 };
const retry = { maxWait: 3_600_000 };

/** Lets all processes make calls, of so many in all. Returns the minutes that they took. */
async function workOff({ finish }: VirtualTenant, calls: number, reads: readonly (() => Promise<unknown>)[]) {
  const start = Date.now();
  let next = 0;
  const work = reads.flatMap((read) =>
    Array.from({ length: callers }, async () => {
      while (next++ < calls) await read();
    }),
  );
  await finish(Promise.all(work));
  return (Date.now() - start) / 60_000;
}

test.skipIf(!hasRedis)("eight processes get 95 % of the limit together, and no 429", async () => {
  await withVirtualFleet(processes, (fleet) =>
    withVirtualTenant(limits, async (virtual) => {
      const reads = fleet
        .clients(virtual)
        .map((client) => redisLimiter(client, { account: "acme" }))
        .map((limiter) => records(virtual.connect({ limiter, retry })).read);
      const [first] = reads;
      if (!first) throw new Error("There is no process.");
      const minutes = await workOff(virtual, 4000, reads);
      const windows = virtual.tenant.limits.of(first);
      expect(windows.reduce((sum, { requests }) => sum + requests, 0)).toBe(4000);
      expect(windows.filter(({ requests, refused }) => requests > 1000 || refused > 0)).toEqual([]);
      expect(4 / minutes).toBeGreaterThanOrEqual(0.95);
    }),
  );
});
