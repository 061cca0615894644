import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparisonOf, type Measured, paired } from "../measure/paired.js";
import { generators, largestDefinition, node24, peersFolder, preparePeers, snapshots } from "../measure/peers.js";
import { type Cost, processCost } from "../measure/process-cost.js";
import { runProgram } from "../measure/run-program.js";
import { root } from "../measure/sources.js";
import type { Target } from "../results/figures.js";
import { besideTarget } from "../results/targets.js";
import type { Section } from "./section.js";

const ALONE = "openapi-typescript alone";
const WHOLE = "generate, everything (`--check`)";
const UNCHANGED = "generate, nothing changed";
const CHANGED = "generate, one definition changed";
const COMPILING = "the compile step of it";

export const codegen: Section = {
  about: "CPU time and memory of generate, beside openapi-typescript alone and other generators",
  method: [
    "Each measurement is a process of its own, over all committed definitions. Only ours writes packages with metadata, JSON Schemas, READMEs and",
    "reference pages, and openapi-typescript writes nothing but types. The compile step proves that a package that has changed compiles; here it",
    "is the largest.",
  ].join("\n"),
  misses: {
    "generate, everything (`--check`): CPU ÷ openapi-typescript alone":
      "By a profile, planning takes 20 % of it, printing the types 16 % (openapi-typescript's transform alone 7 %), the garbage collector 11 %, amending 10 %, loading modules 10 %, checking that what was printed is nothing else 8 %, and reading specs/ 7 %. No stage stands out. openapi-typescript's linting and bundling, and a loader at run time, are gone.",
    "generate, one definition changed, without the compile step: CPU ÷ openapi-typescript alone":
      "All definitions are read and compared by their content; what was made of the others is taken from the memory of the last run. The rest is loading the compiler and openapi-typescript, and the pages that speak of all services.",
    "generate, peak memory":
      "The syntax trees of the largest service set the peak, and when the collector runs differs from run to run.",
  },
  measure: async () => {
    await preparePeers();
    const scratch = copyOfCheckout();
    try {
      const memory = new Map<string, number>();
      const whole = await paired(ownWays(scratch, memory), { rounds: 5 });
      const others = await paired(otherWays(scratch, memory), { rounds: 3 });
      return {
        comparisons: [
          comparisonOf(whole, {
            title: "CPU time, Node 20",
            unit: "s",
            better: "lower",
            ours: WHOLE,
            own: [UNCHANGED, CHANGED, COMPILING],
          }),
          comparisonOf(others, {
            title: "CPU time beside other generators, Node 24",
            unit: "s",
            better: "lower",
            ours: `${WHOLE}, Node 24`,
            notes: {
              orval: "its check of definitions is off, because it refuses most of them",
              kubb: "4.39.3, the last version of which all parts exist; its check of definitions is off",
            },
          }),
          {
            title: "Peak memory",
            unit: "MiB",
            better: "lower",
            rounds: 1,
            load: whole.load,
            ways: [...memory].map(([name, figure]) => ({ name, figure, isOurs: name.startsWith("generate") })),
          },
        ],
        targets: targetsOf(whole, memory),
        leftOut: [
          {
            peer: "openapi-typescript-codegen",
            from: "codegen",
            reason: "0.31.0 is the last version, of 2024, and its output for three definitions does not compile",
          },
        ],
      };
    } finally {
      rmSync(scratch, { recursive: true });
    }
  },
};

/** What generates and what is generated, in a folder that can be changed. */
function copyOfCheckout(): string {
  execFileSync(join(root, "node_modules/.bin/tsc"), ["-b", "scripts"], { cwd: root });
  const scratch = mkdtempSync(join(tmpdir(), "codegen-"));
  const folders = ["specs", "scripts", "packages", "docs"];
  for (const name of [...folders, "llms.txt", "repository.json", "pnpm-lock.yaml", "tsconfig.base.json"]) {
    cpSync(join(root, name), join(scratch, name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !/\/(node_modules|raw)$|packages\/.*\/dist$/.test(path),
    });
  }
  symlinkSync(join(root, "scripts/node_modules"), join(scratch, "scripts/node_modules"));
  symlinkSync(join(root, "packages/core/node_modules"), join(scratch, "packages/core/node_modules"));
  // To know what is its own, generate asks git.
  execFileSync("git", ["init", "--quiet"], { cwd: scratch });
  return scratch;
}

type Ways = Readonly<Record<string, () => Promise<number>>>;

/** Every run of generate follows the one before it: whole, then with nothing to do, then with one definition to do again. */
function ownWays(scratch: string, memory: Map<string, number>): Ways {
  let round = 0;
  const program = join(scratch, "scripts/dist/cli.js");
  const generate = (...args: readonly string[]) => processCost(program, ["generate", ...args]);
  return {
    [WHOLE]: async () => noted(WHOLE, await generate("--check"), memory),
    [UNCHANGED]: async () => {
      await generate();
      return noted(UNCHANGED, await generate(), memory);
    },
    [CHANGED]: async () => {
      await generate();
      changeOneDefinition(scratch, round++);
      return noted(CHANGED, await generate(), memory);
    },
    [COMPILING]: async () => JSON.parse(await runProgram(process.execPath, "compile-step")),
    [ALONE]: async () =>
      noted(
        ALONE,
        await processCost(join(root, "bench/src/measure/openapi-typescript-alone.mjs"), [snapshots]),
        memory,
      ),
  };
}

function noted(name: string, { cpuSeconds, megabytes }: Cost, memory: Map<string, number>): number {
  memory.set(name, Math.max(memory.get(name) ?? 0, megabytes));
  return cpuSeconds;
}

/** Gives a schema of the largest service a property more. */
function changeOneDefinition(scratch: string, round: number): void {
  const path = join(scratch, "specs/snapshots", `${largestDefinition}.json`);
  const text = readFileSync(path, "utf8");
  const added = `"properties": {\n"addedInRound${round}": { "type": "string" },`;
  writeFileSync(path, text.replace('"properties": {', added));
}

function otherWays(scratch: string, memory: Map<string, number>): Ways {
  const whole = `${WHOLE}, Node 24`;
  const program = join(scratch, "scripts/dist/cli.js");
  return {
    [whole]: async () => noted(whole, await processCost(program, ["generate", "--check"], node24), memory),
    ...Object.fromEntries(
      generators.map((name) => [
        name,
        async () => {
          const output = join(scratch, "output", name);
          rmSync(output, { recursive: true, force: true });
          const generator = join(peersFolder, "generators", `${name}.mjs`);
          return noted(name, await processCost(generator, [snapshots, output], node24), memory);
        },
      ]),
    ),
  };
}

function targetsOf({ measured }: Measured, memory: ReadonlyMap<string, number>): Target[] {
  const rows = [
    [WHOLE, 0.95],
    [UNCHANGED, 0.08],
    [CHANGED, 0.6],
  ] as const;
  const { [CHANGED]: changed = [], [COMPILING]: compiling = [], ...others } = measured;
  const withoutCompiling = changed.map((seconds, round) => seconds - (compiling[round] ?? Number.NaN));
  return [
    ...rows.map(([way, atMost]) =>
      besideTarget(
        { ...others, [CHANGED]: withoutCompiling },
        {
          row: `${way}${way === CHANGED ? ", without the compile step" : ""}: CPU ÷ openapi-typescript alone`,
          way,
          beside: ALONE,
          limit: { atMost },
        },
      ),
    ),
    { row: "generate, peak memory", figure: memory.get(WHOLE) ?? Number.NaN, unit: "MiB", limit: { atMost: 230 } },
  ];
}
