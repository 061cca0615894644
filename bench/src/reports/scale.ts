import { join, resolve } from "node:path";
import { type Cost, processCost } from "../measure/process-cost.js";
import type { Report } from "../report.js";
import { table } from "../table.js";

const program = join(resolve(import.meta.dirname, "../../.."), "bench/src/measure/large-definition.ts");
const SIZES = [1000, 4000, 8000, 10_000];
/** The largest ratio of the time for 8,000 operations to that for 4,000: twice, and what a start and collecting garbage add or save. */
const MOST = 2.3;
/** The longest time for 10,000 operations. */
const MOST_SECONDS = 300;

export const scale: Report = {
  about: "time and memory of one definition with 1,000 to 10,000 operations",
  print: async () => {
    const costs = new Map<number, Cost>();
    for (const size of SIZES) costs.set(size, await processCost(program, [String(size)]));
    const ratio = cpuOf(costs, 8000) / cpuOf(costs, 4000);
    const seconds = costs.get(10_000)?.seconds ?? Number.NaN;
    if (!(ratio <= MOST))
      throw new Error(`8,000 operations take ${ratio.toFixed(2)} times as long as 4,000; limit ${MOST}.`);
    if (!(seconds <= MOST_SECONDS))
      throw new Error(`10,000 operations take ${Math.round(seconds)} s; limit ${MOST_SECONDS}.`);
    return [
      table(
        ["operations, one process each", "CPU s", "s", "peak MB"],
        [...costs].map(([size, cost]) => [
          size.toLocaleString("en"),
          cost.cpuSeconds.toFixed(2),
          cost.seconds.toFixed(2),
          Math.round(cost.megabytes),
        ]),
      ),
      "",
      `CPU of 8,000 ÷ 4,000 operations: ${ratio.toFixed(2)} (limit ${MOST}). Limit for 10,000 operations: ${MOST_SECONDS} s.`,
    ].join("\n");
  },
};

function cpuOf(costs: ReadonlyMap<number, Cost>, size: number): number {
  return costs.get(size)?.cpuSeconds ?? Number.NaN;
}
