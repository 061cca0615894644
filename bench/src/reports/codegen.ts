import { join, resolve } from "node:path";
import { median } from "../distribution.js";
import { type Cost, processCost } from "../measure/process-cost.js";
import type { Report } from "../report.js";
import { table } from "../table.js";

const root = resolve(import.meta.dirname, "../../..");
const ROUNDS = 5;

export const codegen: Report = {
  about: "time and memory of `pnpm generate --check`, beside openapi-typescript alone",
  print: async () => {
    const alone: Cost[] = [];
    const ours: Cost[] = [];
    // In turn, so that both meet the same load of the machine.
    for (let round = 0; round < ROUNDS; round += 1) {
      const program = join(root, "bench/src/measure/openapi-typescript-alone.ts");
      alone.push(await processCost(program, [join(root, "specs/snapshots")]));
      ours.push(await processCost(join(root, "scripts/src/cli.ts"), ["generate", "--check"]));
    }
    const ratios = ours.map(({ seconds }, round) => seconds / (alone[round]?.seconds ?? Number.NaN));
    return [
      table(
        [`median of ${ROUNDS}, one process each`, "s", "peak MB"],
        [
          ["openapi-typescript alone", ...figures(alone)],
          ["generate (amend, plan, emit, compare)", ...figures(ours)],
        ],
      ),
      "",
      `Ratio, median of pairs: ${median(ratios).toFixed(2)} (limit 1.5). Memory limit: 500 MB.`,
    ].join("\n");
  },
};

function figures(costs: readonly Cost[]): [seconds: string, megabytes: number] {
  return [
    median(costs.map(({ seconds }) => seconds)).toFixed(2),
    Math.round(Math.max(...costs.map(({ megabytes }) => megabytes))),
  ];
}
