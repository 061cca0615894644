import { comparisonOf } from "../measure/paired.js";
import { runProgram } from "../measure/run-program.js";
import type { ListCosts } from "../programs/lists.js";
import type { Target } from "../results/figures.js";
import { besideTarget } from "../results/targets.js";
import type { Section } from "./section.js";

export const paging: Section = {
  about: "reading a list of 1,000,000 rows, and a distant one ahead, beside loops written by hand",
  method: [
    "The list has 1,000 pages of 1,000 rows, and its `fetch` responds at once. A silent list does not say which page a page is, so that the",
    "guard against repeated pages compares their rows. The distant list has 50 pages that take 100 ms each; four of them are under way at once.",
  ].join("\n"),
  measure: async () => {
    const costs: ListCosts = JSON.parse(await runProgram(process.execPath, "lists"));
    const { milliseconds: measured, load } = costs;
    const own = ["pages()", "items()", "pages() of a silent list", "items() of a silent list"];
    const seconds = { measured: costs.seconds, load: costs.secondsLoad };
    return {
      comparisons: [
        comparisonOf(
          { measured, load },
          { title: "CPU time of reading 1,000,000 rows by pages()", unit: "ms", better: "lower", ours: "pages()", own },
        ),
        comparisonOf(
          { measured, load },
          { title: "CPU time of reading 1,000,000 rows by items()", unit: "ms", better: "lower", ours: "items()", own },
        ),
        comparisonOf(seconds, { title: "50 distant pages, four ahead", unit: "s", better: "lower", ours: "prefetch" }),
      ],
      targets: targetsOf(costs),
      leftOut: [],
    };
  },
};

function targetsOf({ milliseconds, seconds, heapGrowth }: ListCosts): Target[] {
  const atMost = { atMost: 1.1 };
  const row = "1,000,000 rows, CPU";
  const [loop, generator] = ["a loop over pages", "an async generator"];
  const comparisons = [
    ["pages()", loop],
    ["pages() of a silent list", loop],
    ["items()", generator],
    ["items() of a silent list", generator],
  ] as const;
  return [
    besideTarget(seconds, {
      row: "prefetch 4 at 100 ms latency: speed ÷ a hand-written four-ahead loop",
      // The shorter time is the higher speed.
      way: "by hand",
      beside: "prefetch",
      limit: { atLeast: 0.95 },
    }),
    ...comparisons.map(([way, beside]) =>
      besideTarget(milliseconds, { row: `${row}: ${way} ÷ ${beside}`, way, beside, limit: atMost }),
    ),
    { row: "heap growth over 1,000,000 rows of a silent list", figure: heapGrowth, unit: "MB", limit: { atMost: 1 } },
  ];
}
