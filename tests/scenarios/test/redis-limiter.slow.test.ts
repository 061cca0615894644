import { redisLimiter } from "@onetrust-client/redis";
import { describe, expect, test } from "vitest";
import { hasRedis } from "../../../packages/redis/test/support/redis-server.js";
import { withVirtualFleet } from "./support/virtual-fleet.js";
import { records, type VirtualTenant, withVirtualTenant } from "./support/virtual-tenant.js";

const [processes, callers, perMinute] = [8, 6, 200];
const limits = { perMinute, latency: 200 };
const retry = { maxWait: 3_600_000 };

/** Time is virtual, but a busy machine takes its own. */
const timeout = 900_000;

type Read = () => Promise<unknown>;

/** Lets all callers of all processes make so many calls together. Returns the minutes that they took. */
async function workOff({ finish }: VirtualTenant, calls: number, reads: readonly Read[]): Promise<number> {
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

describe.skipIf(!hasRedis)("eight processes that share their limits through Redis", { timeout }, () => {
  test("get 95 % of the limit together, and no 429", async () => {
    await withVirtualFleet(processes, (fleet) =>
      withVirtualTenant(limits, async (virtual) => {
        const reads = fleet
          .clients(virtual)
          .map((client) => redisLimiter(client, { account: "acme", perMinute }))
          .map((limiter) => records(virtual.connect({ limiter, retry })).read);
        const minutes = await workOff(virtual, 1600, reads);
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
        const { tenant } = virtual;
        const start = Date.now();
        let timer: ReturnType<typeof setTimeout> | undefined;
        const other = (): void => {
          timer = setTimeout(other, 600);
          const sent = virtual.fetch(`${tenant.hosts.tenant}/records`, {
            headers: { authorization: `Bearer ${tenant.apiKey}` },
          });
          // The last one is on its way when the tenant closes.
          sent.catch(() => {});
        };
        other();
        const statuses: number[] = [];
        const fetch: VirtualTenant["fetch"] = async (url, init) => {
          const response = await virtual.fetch(url, init);
          // Three windows are for finding out what the other program leaves.
          if (Date.now() - start >= 180_000) statuses.push(response.status);
          return response;
        };
        const reads = fleet
          .clients(virtual)
          .map((client) => redisLimiter(client, { account: "acme", perMinute }))
          .map((limiter) => records(virtual.connect({ limiter, retry, fetch })).read);
        const minutes = (await workOff(virtual, 1600, reads)) - 3;
        clearTimeout(timer);
        const refused = statuses.filter((status) => status === 429).length;
        expect(minutes).toBeGreaterThan(4);
        expect(refused / statuses.length).toBeLessThan(0.02);
        // The other program leaves 100 a minute.
        expect((statuses.length - refused) / minutes).toBeGreaterThanOrEqual(80);
      }),
    );
  });
});
