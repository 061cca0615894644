import fc from "fast-check";
import { expect, test } from "vitest";
import { Budget } from "../../src/pace/budget.js";
import { SlidingWindow } from "../../src/pace/sliding-window.js";

/** One request: how long the caller waits before it, and how long it travels to the host and its response back, in ms. */
const requests = fc.array(
  fc.record({
    pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30_000 })),
    there: fc.oneof(fc.constant(50), fc.integer({ min: 0, max: 20_000 })),
    back: fc.oneof(fc.constant(50), fc.integer({ min: 0, max: 20_000 })),
  }),
  { minLength: 1, maxLength: 80 },
);

interface Limit {
  opensAt(moment: number): number;
  begin(moment: number): void;
  end(moment: number): void;
}

/** When the host counts the requests, if each leaves as soon as the limit allows. */
function countedAt(limit: Limit, travels: readonly { pause: number; there: number; back: number }[]): number[] {
  const counted: number[] = [];
  const responses: number[] = [];
  let moment = 0;
  const passTo = (until: number): void => {
    for (let [next] = responses; next !== undefined && next <= until; [next] = responses) {
      responses.shift();
      limit.end(next);
    }
    moment = until;
  };
  for (const { pause, there, back } of travels) {
    passTo(moment + pause);
    for (let opens = limit.opensAt(moment); opens > moment; opens = limit.opensAt(moment)) {
      passTo(Math.min(opens, responses[0] ?? opens));
    }
    limit.begin(moment);
    counted.push(moment + there);
    responses.push(moment + there + back);
    responses.sort((a, b) => a - b);
  }
  return counted;
}

/** Most requests in any window of the host, whenever the windows begin. */
function mostInAWindow(moments: readonly number[], length: number): number {
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + length).length));
}

test("no window of the host holds more requests than are allowed, wherever it begins and however long requests travel", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), requests, (allowed, travels) => {
      const window = new SlidingWindow(60_000);
      const limit: Limit = {
        opensAt: (moment) => window.opensAt(moment, allowed),
        begin: () => window.begin(),
        end: (moment) => window.end(moment),
      };
      expect(mostInAWindow(countedAt(limit, travels), 60_000)).toBeLessThanOrEqual(allowed);
    }),
    { numRuns: 500 },
  );
});

test("a budget holds too, and never waits for ever", () => {
  const share = fc.constantFrom(1, 0.5, 0.3, 0.01);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), share, requests, (allowed, part, travels) => {
      const counted = countedAt(new Budget({ period: "MINUTE", allowed, share: part }), travels);
      expect(counted).toHaveLength(travels.length);
      expect(mostInAWindow(counted, 60_000)).toBeLessThanOrEqual(Math.max(1, Math.floor(allowed * part)));
    }),
    { numRuns: 500 },
  );
});

test("whoever always has a request ready gets 95 % of the limit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 200 }), fc.integer({ min: 0, max: 1000 }), (allowed, travel) => {
      const travels = Array.from({ length: allowed * 4 }, () => ({ pause: 0, there: travel, back: travel }));
      const counted = countedAt(new Budget({ period: "MINUTE", allowed, share: 1 }), travels);
      // As many as four windows allow.
      expect(counted.at(-1)).toBeLessThanOrEqual((4 * 60_000) / 0.95);
    }),
    { numRuns: 50 },
  );
});
