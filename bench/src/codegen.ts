import { join, resolve } from "node:path";
import { type Cost, measure } from "./measure.js";

const root = resolve(import.meta.dirname, "../..");
const ROUNDS = 5;

/** generate of every service beside openapi-typescript alone on the same snapshots, in turn: A B A B. */
export async function codegenTable(): Promise<string> {
  const alone: Cost[] = [];
  const ours: Cost[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await measure(join(root, "bench/src/openapi-typescript-alone.ts"), [join(root, "specs/snapshots")]));
    ours.push(await measure(join(root, "scripts/src/cli.ts"), ["generate", "--check"]));
  }
  const ratios = ours.map(({ seconds }, round) => seconds / (alone[round]?.seconds ?? Number.NaN));
  return [
    `| median of ${ROUNDS}, one process each | s | peak MB |`,
    "| --- | --- | --- |",
    `| openapi-typescript alone | ${median(alone.map(({ seconds }) => seconds)).toFixed(2)} | ${peak(alone)} |`,
    `| generate (amend, plan, emit, compare) | ${median(ours.map(({ seconds }) => seconds)).toFixed(2)} | ${peak(ours)} |`,
    "",
    `Ratio, median of pairs: ${median(ratios).toFixed(2)} (limit 1.5). Memory limit: 500 MB.`,
    "",
  ].join("\n");
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function peak(costs: readonly Cost[]): number {
  return Math.round(Math.max(...costs.map(({ megabytes }) => megabytes)));
}
