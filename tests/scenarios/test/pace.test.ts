import { memoryLimiter } from "@onetrust-client/core";
import { pace } from "@onetrust-client/core/pace";
import { expect, test } from "vitest";
import { records, type VirtualTenant, withVirtualTenant } from "./support/virtual-tenant.js";

const limits = { perMinute: 200, latency: 200 };

/** 1,600 calls at 200 a minute. */
const ideal = 8;

const retry = { maxWait: 600_000 };

/** Lets 50 callers make so many calls; returns the minutes that they took. */
async function workOff({ finish }: VirtualTenant, calls: number, call: () => Promise<unknown>): Promise<number> {
  const start = Date.now();
  let next = 0;
  const callers = Array.from({ length: 50 }, async () => {
    while (next++ < calls) await call();
  });
  await finish(Promise.all(callers));
  return (Date.now() - start) / 60_000;
}

test("the tenant's windows refuse none of 1,600 paced calls, which get 95 % of the limit", async () => {
  await withVirtualTenant(limits, async (virtual) => {
    const { read } = records(virtual.connect({ limiter: pace({ perMinute: 200 }), retry }));
    const minutes = await workOff(virtual, 1600, () => read());
    const windows = virtual.tenant.limits.of(read);
    expect(windows.reduce((sum, { requests }) => sum + requests, 0)).toBe(1600);
    expect(windows.filter(({ requests, refused }) => requests > 200 || refused > 0)).toEqual([]);
    expect(ideal / minutes).toBeGreaterThanOrEqual(0.95);
  });
});

test("without a pace the queue behind a 429 gets 85 % of it, and loses no call", async () => {
  await withVirtualTenant(limits, async (virtual) => {
    const { read } = records(virtual.connect({ limiter: memoryLimiter(), retry }));
    const minutes = await workOff(virtual, 1600, () => read());
    expect(virtual.tenant.limits.of(read).reduce((sum, { requests }) => sum + requests, 0)).toBe(1600);
    expect(ideal / minutes).toBeGreaterThanOrEqual(0.85);
  });
});

test("a pace leaves another program on the account its half", async () => {
  await withVirtualTenant(limits, async (virtual) => {
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
    const { read } = records(virtual.connect({ limiter: pace({ perMinute: 200 }), retry, fetch }));
    const minutes = (await workOff(virtual, 800, () => read())) - 3;
    clearTimeout(timer);
    const refused = statuses.filter((status) => status === 429).length;
    expect(minutes).toBeGreaterThan(4);
    expect(refused / statuses.length).toBeLessThan(0.02);
    // The other program leaves 100 a minute.
    expect((statuses.length - refused) / minutes).toBeGreaterThanOrEqual(80);
  });
});
