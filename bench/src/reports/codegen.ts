import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "../distribution.js";
import { type Cost, processCost } from "../measure/process-cost.js";
import type { Report } from "../report.js";
import { table } from "../table.js";

const root = resolve(import.meta.dirname, "../../..");
const ROUNDS = 5;

/** What is measured, and how often it takes the CPU time of openapi-typescript at most. */
const WAYS = [
  { name: "generate, everything (`--check`)", limit: 0.95 },
  { name: "generate, nothing changed", limit: 0.08 },
  { name: "generate, one definition changed, with the compile step", limit: 0.6 },
] as const;

export const codegen: Report = {
  about: "CPU time and memory of `pnpm generate`, beside openapi-typescript alone",
  print: async () => {
    const scratch = copyOfCheckout();
    const alone: Cost[] = [];
    const ours: Cost[][] = WAYS.map(() => []);
    // In turn, so that both meet the same load of the machine.
    for (let round = 0; round < ROUNDS; round += 1) {
      const program = join(root, "bench/src/measure/openapi-typescript-alone.mjs");
      alone.push(await processCost(program, [join(scratch, "specs/snapshots")]));
      for (const [index, cost] of (await costsOf(scratch, round)).entries()) ours[index]?.push(cost);
    }
    rmSync(scratch, { recursive: true });
    const rows = WAYS.map(({ name, limit }, index) => [...figures(name, ours[index] ?? [], alone), `≤ ${limit}`]);
    const header = [`median of ${ROUNDS}, one process each`, "CPU s", "peak MB", "÷ alone", "target"];
    return table(header, [[...figures("openapi-typescript alone", alone, alone), ""], ...rows]);
  },
};

/** What generates and what is generated, in a folder that can be changed. */
function copyOfCheckout(): string {
  execFileSync("npx", ["tsc", "-b", "scripts"], { cwd: root });
  const scratch = mkdtempSync(join(tmpdir(), "codegen-"));
  const folders = ["specs", "scripts", "packages", "docs"];
  for (const name of [...folders, "llms.txt", "repository.json", "pnpm-lock.yaml", "tsconfig.base.json"]) {
    cpSync(join(root, name), join(scratch, name), {
      recursive: true,
      filter: (path) => !/\/(node_modules|raw)$|packages\/.*\/dist$/.test(path),
    });
  }
  symlinkSync(join(root, "scripts/node_modules"), join(scratch, "scripts/node_modules"));
  symlinkSync(join(root, "packages/core/node_modules"), join(scratch, "packages/core/node_modules"));
  // To know what is its own, generate asks git.
  execFileSync("git", ["init", "--quiet"], { cwd: scratch });
  return scratch;
}

async function costsOf(scratch: string, round: number): Promise<Cost[]> {
  const program = join(scratch, "scripts/dist/cli.js");
  const whole = await processCost(program, ["generate", "--check"]);
  await processCost(program, ["generate"]);
  const unchanged = await processCost(program, ["generate"]);
  changeOneDefinition(scratch, round);
  return [whole, unchanged, await processCost(program, ["generate"])];
}

/** Gives a schema of the largest service a property more. */
function changeOneDefinition(scratch: string, round: number): void {
  const path = join(scratch, "specs/snapshots/consent-preferences-universal-consent-preference-management-oas.json");
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    text.replace('"properties": {', `"properties": {\n"addedInRound${round}": { "type": "string" },`),
  );
}

function figures(name: string, costs: readonly Cost[], alone: readonly Cost[]): (string | number)[] {
  const ratios = costs.map(({ cpuSeconds }, round) => cpuSeconds / (alone[round]?.cpuSeconds ?? Number.NaN));
  return [
    name,
    median(costs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    Math.round(Math.max(...costs.map(({ megabytes }) => megabytes))),
    median(ratios).toFixed(2),
  ];
}
