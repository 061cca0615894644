import { memoryLimiter } from "@onetrust-client/core";
import { pace } from "@onetrust-client/core/pace";
import { expect, test } from "vitest";
import { besideStranger, workOff } from "./support/virtual-load.js";
import { records, withVirtualTenant } from "./support/virtual-tenant.js";

const limits = { perMinute: 200, latency: 200 };

/** 1,600 calls at 200 a minute. */
const ideal = 8;

const retry = { maxWait: 600_000 };

/** The same call for each of 50 callers. */
const callers = (call: () => Promise<unknown>) => Array.from({ length: 50 }, () => call);

test("the tenant's windows refuse none of 1,600 paced calls, which get 95 % of the limit", async () => {
  await withVirtualTenant(limits, async (virtual) => {
    const { read } = records(virtual.connect({ limiter: pace({ perMinute: 200 }), retry }));
    const minutes = await workOff(virtual, 1600, callers(read));
    const windows = virtual.tenant.limits.of(read);
    expect(windows.reduce((sum, { requests }) => sum + requests, 0)).toBe(1600);
    expect(windows.filter(({ requests, refused }) => requests > 200 || refused > 0)).toEqual([]);
    expect(ideal / minutes).toBeGreaterThanOrEqual(0.95);
  });
});

test("without a pace the queue behind a 429 gets 85 % of it, and loses no call", async () => {
  await withVirtualTenant(limits, async (virtual) => {
    const { read } = records(virtual.connect({ limiter: memoryLimiter(), retry }));
    const minutes = await workOff(virtual, 1600, callers(read));
    expect(virtual.tenant.limits.of(read).reduce((sum, { requests }) => sum + requests, 0)).toBe(1600);
    expect(ideal / minutes).toBeGreaterThanOrEqual(0.85);
  });
});

test("a pace leaves another program on the account its half", async () => {
  await withVirtualTenant(limits, async (virtual) => {
    const { minutes, requests, refused } = await besideStranger(virtual, (fetch) => {
      const { read } = records(virtual.connect({ limiter: pace({ perMinute: 200 }), retry, fetch }));
      return workOff(virtual, 800, callers(read));
    });
    expect(minutes).toBeGreaterThan(4);
    expect(refused / requests).toBeLessThan(0.02);
    // The other program leaves 100 a minute.
    expect((requests - refused) / minutes).toBeGreaterThanOrEqual(80);
  });
});
