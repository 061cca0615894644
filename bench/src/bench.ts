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
import { type Machine, readResults, writeResults } from "./results/store.js";
import type { Section } from "./sections/section.js";
import { SECTIONS, words } from "./sections/sections.js";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== "page" && !(name in SECTIONS));
if (unknown.length > 0) {
  const list = Object.entries(SECTIONS).map(([name, { about }]) => `  pnpm bench ${name.padEnd(9)}${about}`);
  const text = `The bench has no section "${unknown.join('", "')}". Name some of these, or none for all:`;
  const page = "  pnpm bench page     measures nothing and writes docs/benchmarks.md from bench/results.json";
  console.error([text, "", ...list, page].join("\n"));
  process.exitCode = 1;
} else {
  await measureSections(asked.length > 0 ? asked : Object.keys(SECTIONS));
}

/** Measures sections, and writes what is known after each. A section that fails costs itself. */
async function measureSections(names: readonly string[]): Promise<void> {
  const sections = Object.entries(SECTIONS).filter(([name]) => names.includes(name));
  const trust = sections.length > 0 ? await selfComparison() : spreadOf([]);
  for (const [name, section] of sections) {
    console.error(`bench: ${name}`);
    try {
      keep(await measure(name, section, trust));
      writePage();
    } catch (error) {
      console.error(`bench: ${name} failed; the page keeps its earlier figures.`, error);
      process.exitCode = 1;
    }
  }
  writePage();
}

function writePage(): void {
  const results = readResults();
  if (results) writeFileSync(join(root, "docs/benchmarks.md"), benchmarksPage(results, words));
}

/** Replaces what an earlier run found of the section. */
function keep(result: SectionResult): void {
  const known = new Map(readResults()?.sections.map((section) => [section.section, section]));
  known.set(result.section, result);
  const sections = Object.keys(SECTIONS).flatMap((name) => known.get(name) ?? []);
  writeResults({ machine: describeMachine(), sections });
}

async function measure(name: string, section: Section, trust: Spread): Promise<SectionResult> {
  const loadBefore = currentLoad();
  const start = performance.now();
  const found = await section.measure();
  return {
    section: name,
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short=9", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
    seconds: (performance.now() - start) / 1000,
    loadBefore,
    trust,
    ...found,
  };
}

/** How far two measurements of the same differ on this machine now. */
async function selfComparison(): Promise<Spread> {
  const { first, second }: { first: number[]; second: number[] } = JSON.parse(
    await runProgram(process.execPath, "trust"),
  );
  return spreadOf(ratios(second, first));
}

function describeMachine(): Machine {
  const [processor] = cpus();
  return {
    processors: `${cpus().length} × ${processor?.model ?? "unknown processor"}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
    node24: execFileSync(node24, ["--version"], { encoding: "utf8" }).trim().slice(1),
  };
}
