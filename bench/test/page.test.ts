import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../src/measure/sources.js";
import { type Comparison, isHeld, type Target } from "../src/results/figures.js";
import { benchmarksPage } from "../src/results/page.js";
import type { Results } from "../src/results/store.js";
import { words } from "../src/sections/sections.js";

const spread = (median: number) => ({ min: median, median, max: median });
const machine = {
  processors: "1 × processor",
  memory: "1 GiB",
  node: "20.0.0",
  node24: "24.0.0",
};

function pageOf(targets: readonly Target[], comparisons: readonly Comparison[]): string {
  const section = {
    section: "call",
    date: "2026-11-29",
    commit: "0123456",
    seconds: 1,
    loadBefore: 0,
    trust: spread(1),
    leftOut: [{ peer: "a peer", from: "call", reason: "a reason" }],
  };
  const misses = { "too slow": "It does more.", "fast enough": "Nobody reads this." };
  return benchmarksPage({ machine, sections: [{ ...section, targets, comparisons }] }, { methods: {}, misses });
}

test("of every target that is missed the page says why", () => {
  const results: Results = JSON.parse(readFileSync(join(root, "bench/results.json"), "utf8"));
  const missed = results.sections.flatMap(({ targets }) => targets).filter((target) => !isHeld(target));
  expect(missed.map(({ row }) => row).filter((row) => words.misses[row] === undefined)).toEqual([]);
});

test("docs/benchmarks.md shows what bench/results.json holds", () => {
  const results: Results = JSON.parse(readFileSync(join(root, "bench/results.json"), "utf8"));
  expect(readFileSync(join(root, "docs/benchmarks.md"), "utf8")).toBe(benchmarksPage(results, words));
});

test("what we lose stands in the first lines, and every target says whether it is held", () => {
  const page = pageOf(
    [
      { row: "too slow", figure: 1.2, unit: "×", limit: { atMost: 1 } },
      { row: "fast enough", figure: 0.9, unit: "×", limit: { atLeast: 0.88 } },
    ],
    [
      {
        title: "CPU time",
        unit: "µs",
        better: "lower",
        rounds: 1,
        ways: [
          { name: "ours", figure: 20 },
          { name: "ours, in another way", figure: 10 },
          { name: "a faster one", figure: 15 },
          { name: "a slower one", figure: 25 },
        ],
      },
    ],
  );
  const lines = page.split("\n");
  expect(lines.slice(4, 8)).toEqual([
    "## Where we lose",
    "",
    "- Target missed: too slow: 1.20, not ≤ 1.00.",
    "- CPU time: ours 20 µs; less: a faster one 15 µs.",
  ]);
  expect(lines).toContain("| too slow | 1.20 |  | ≤ 1.00 | **missed** |");
  expect(lines).toContain("| fast enough | 0.90 |  | ≥ 0.88 | held |");
  expect(lines).toContain("- **too slow.** It does more.");
  expect(page).not.toContain("Nobody reads this.");
  expect(lines).toContain("| a peer | call | a reason |");
});

test("the ratio of rounds decides, not that of the middle figures", () => {
  const rival = { name: "a rival", figure: spread(30), ratio: spread(1.1) };
  const comparison = { title: "CPU", unit: "s", better: "lower", rounds: 3, load: spread(2) } as const;
  const page = pageOf([], [{ ...comparison, ways: [{ name: "ours", figure: spread(20) }, rival] }]);
  expect(page).toContain("- CPU: ours 20 s; less: a rival 30 s.");
  expect(page).toContain("3 rounds, load 2.0 to 2.0.");
});
