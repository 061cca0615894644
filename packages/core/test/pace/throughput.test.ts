import { expect, test } from "vitest";
import { pace } from "../../src/pace/index.js";
import { openNotes, virtualTime } from "../support/virtual-host.js";
import { CountedHost, workOff } from "./counted-host.js";

// 1,600 calls at 200 a minute take eight minutes at best.
const [calls, callers, ideal] = [1600, 50, 480_000];
const retry = { maxWait: 600_000 };

test("1,600 calls by 50 callers get 95 % of what the limit allows, and no 429", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 200, phase: 17_000 });
  const notes = openNotes(host.answer, { limiter: pace({ perMinute: 200 }), retry });
  const took = await workOff(calls, callers, () => notes.listTags());
  expect(host.accepted).toHaveLength(1600);
  expect(host.refused).toEqual([]);
  expect(took).toBeLessThanOrEqual(ideal / 0.95);
});

test("without pacing the same calls get 85 % of what the limit allows", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 200 });
  const notes = openNotes(host.answer, { retry });
  const took = await workOff(calls, callers, () => notes.listTags());
  expect(host.accepted).toHaveLength(1600);
  expect(took).toBeLessThanOrEqual(ideal / 0.85);
});

test.each([
  { how: "spread evenly", requests: 1, every: 600 },
  { how: "ten at a time", requests: 10, every: 6000 },
  { how: "all when the minute begins", requests: 100, every: 60_000 },
])(
  "a stranger uses half of the limit, $how: from the fourth window on few are refused and 80 % of the rest is used",
  async (stranger) => {
    virtualTime();
    const host = new CountedHost({ perMinute: 200 });
    host.stranger("/tags", stranger);
    const limiter = pace({ perMinute: 200 });
    const notes = openNotes(host.answer, { limiter, retry });
    const converged = Date.now() + 180_000;
    await workOff(calls, callers, () => notes.listTags());
    const later = host.accepted.filter(({ at }) => at >= converged).length;
    const refused = host.refused.filter((at) => at >= converged).length;
    const minutes = (Date.now() - converged) / 60_000;
    expect(host.accepted).toHaveLength(1600);
    expect(refused / (refused + later)).toBeLessThan(0.02);
    // The stranger leaves 100 a minute.
    expect(later / minutes).toBeGreaterThanOrEqual(80);
  },
);
