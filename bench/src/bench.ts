import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { currentLoad } from "./measure/paired.js";
import { node24 } from "./measure/peers.js";
import { runProgram } from "./measure/run-program.js";
import { root } from "./measure/sources.js";
import { ratios, type SectionResult, type Spread, spreadOf } from "./results/figures.js";
import { benchmarksPage } from "./results/page.js";
import { type Machine, readSections, writeResults } from "./results/store.js";
import { build } from "./sections/build.js";
import { bundle } from "./sections/bundle.js";
import { call } from "./sections/call.js";
import { codegen } from "./sections/codegen.js";
import { imports } from "./sections/import.js";
import { limits } from "./sections/limits.js";
import { paging } from "./sections/paging.js";
import type { Section } from "./sections/section.js";
import { types } from "./sections/types.js";

/** In the order of the page. */
const SECTIONS: Readonly<Record<string, Section>> = {
  call,
  paging,
  limits,
  import: imports,
  bundle,
  types,
  codegen,
  build,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  const list = Object.entries(SECTIONS).map(([name, { about }]) => `  pnpm bench ${name.padEnd(9)}${about}`);
  console.error(
    [`The bench has no section "${unknown.join('", "')}". Name some of these, or none for all:`, "", ...list].join(
      "\n",
    ),
  );
  process.exitCode = 1;
} else {
  await run(asked.length > 0 ? asked : Object.keys(SECTIONS));
}

/** Measures sections, and writes all that is known. A section that fails costs itself. */
async function run(names: readonly string[]): Promise<void> {
  const machine = await describeMachine();
  const results = new Map(readSections().map((result) => [result.section, result]));
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (!names.includes(name)) continue;
    console.error(`bench: ${name}`);
    try {
      results.set(name, await measure(name, section));
    } catch (error) {
      console.error(`bench: ${name} failed; the page keeps its earlier figures.`, error);
      process.exitCode = 1;
    }
    const sections = Object.keys(SECTIONS).flatMap((known) => results.get(known) ?? []);
    writeResults({ machine, sections });
    const methods = Object.fromEntries(Object.entries(SECTIONS).map(([known, { method }]) => [known, method]));
    writeFileSync(join(root, "docs/benchmarks.md"), benchmarksPage({ machine, sections }, methods));
  }
  console.error("bench: wrote docs/benchmarks.md and bench/results.json");
}

async function measure(name: string, section: Section): Promise<SectionResult> {
  const loadBefore = currentLoad();
  const start = performance.now();
  const found = await section.measure();
  return {
    section: name,
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short=9", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
    seconds: (performance.now() - start) / 1000,
    loadBefore,
    ...found,
  };
}

async function describeMachine(): Promise<Machine> {
  const trust: { first: number[]; second: number[]; load: Spread } = JSON.parse(
    await runProgram(process.execPath, "trust"),
  );
  const [processor] = cpus();
  return {
    processors: `${cpus().length} × ${processor?.model ?? "unknown processor"}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
    node24: execFileSync(node24, ["--version"], { encoding: "utf8" }).trim().slice(1),
    trust: { cpu: spreadOf(ratios(trust.second, trust.first)), load: trust.load },
  };
}
