import { table } from "../table.js";
import {
  type Comparison,
  isHeld,
  medianOf,
  type SectionResult,
  type Spread,
  type Target,
  type Way,
} from "./figures.js";
import type { Results } from "./store.js";

/** What the page says besides figures. */
export interface Words {
  /** How each section is measured, by its name. */
  readonly methods: Readonly<Record<string, string>>;
  /** Why targets are missed, by row. */
  readonly misses: Readonly<Record<string, string>>;
}

/** docs/benchmarks.md. */
export function benchmarksPage({ machine, sections }: Results, { methods, misses }: Words): string {
  const targets = sections.flatMap((section) => section.targets);
  const comparisons = sections.flatMap((section) => section.comparisons);
  return `${[
    "# Benchmarks",
    "`pnpm bench` wrote this page; the figures are in `bench/results.json`. A run takes about seven minutes, on a machine that does nothing else.",
    "## Where we lose",
    losses(targets, comparisons),
    "## Targets",
    table(["row", "figure", "lowest … highest", "target", ""], targets.map(targetRow)),
    "## Why targets are missed",
    reasons(targets, misses),
    "## How far to trust it",
    trust(machine, sections),
    ...sections.map((section) => sectionText(section, methods[section.section] ?? "")),
    "## What is left out",
    table(
      ["peer", "where", "why"],
      sections.flatMap((section) => section.leftOut).map(({ peer, from, reason }) => [peer, from, reason]),
    ),
  ].join("\n\n")}\n`;
}

function losses(targets: readonly Target[], comparisons: readonly Comparison[]): string {
  const missed = targets.filter((target) => !isHeld(target)).map(missedLine);
  const behind = comparisons.flatMap(behindLine);
  const lines = [...missed, ...behind];
  return lines.length === 0 ? "In no row." : lines.map((line) => `- ${line}`).join("\n");
}

function missedLine({ row, figure, unit, limit }: Target): string {
  return `Target missed: ${row}: ${withUnit(figure, unit)}, not ${limitText(limit, unit)}.`;
}

function reasons(targets: readonly Target[], misses: Words["misses"]): string {
  const missed = targets.filter((target) => !isHeld(target));
  const lines = missed.flatMap(({ row }) => (misses[row] === undefined ? [] : [`- **${row}.** ${misses[row]}`]));
  return lines.length === 0 ? "None is." : lines.join("\n");
}

/** The ways that are better than ours, in one line. */
function behindLine({ title, unit, better, ways }: Comparison): string[] {
  const [ours, ...others] = ways;
  if (ours === undefined) return [];
  const own = medianOf(ours.figure);
  const ahead = others.filter(({ name, figure, ratio, isOurs }) => {
    if (isOurs || name.startsWith("ours") || name.endsWith(" again")) return false;
    const difference = ratio === undefined ? own - medianOf(figure) : ratio.median - 1;
    return better === "lower" ? difference > 0 : difference < 0;
  });
  if (ahead.length === 0) return [];
  const names = ahead.map(({ name, figure }) => `${name} ${withUnit(medianOf(figure), unit)}`).join(", ");
  return [`${title}: ours ${withUnit(own, unit)}; ${better === "lower" ? "less" : "more"}: ${names}.`];
}

function targetRow(target: Target): string[] {
  const { row, figure, unit, spread, limit } = target;
  return [row, withUnit(figure, unit), range(spread), limitText(limit, unit), isHeld(target) ? "held" : "**missed**"];
}

function limitText(limit: Target["limit"], unit: string): string {
  return "atMost" in limit ? `≤ ${withUnit(limit.atMost, unit)}` : `≥ ${withUnit(limit.atLeast, unit)}`;
}

function trust({ processors, memory, node, node24 }: Results["machine"], sections: readonly SectionResult[]): string {
  const rows = sections.map((section) => [
    section.section,
    section.date,
    section.commit,
    Math.round(section.seconds),
    section.loadBefore.toFixed(1),
    figure(section.trust.median),
    range(section.trust),
  ]);
  const header = ["section", "measured on", "commit", "seconds", "load before it", "bare fetch ÷ itself"];
  return [
    `${processors}, ${memory}, Node ${node}; where it says so, Node ${node24}.`,
    "",
    "Times are measured in turn, in the other order every second round; a figure is the median of the rounds, and a ratio is the median of the",
    "ratios of the rounds. The load is the machine's load average of one minute, which counts the bench itself as one or two. Figures without",
    "rounds are the same in each run. At the beginning of a run the CPU time of bare fetch is compared with itself: a ratio that is no further",
    "from 1 says nothing.",
    "",
    table([...header, "lowest … highest"], rows),
  ].join("\n");
}

function sectionText({ section, comparisons }: SectionResult, method: string): string {
  return [`## ${section}`, method, ...comparisons.map(comparisonText)].join("\n\n");
}

function comparisonText({ title, unit, rounds, load, ways }: Comparison): string {
  const [ours] = ways;
  const own = ours === undefined ? Number.NaN : medianOf(ours.figure);
  const columns: readonly (readonly [header: string, cell: (way: Way) => string])[] = [
    ["", ({ name }) => name],
    [unit, (way) => figure(medianOf(way.figure))],
    ["lowest … highest", (way) => (typeof way.figure === "number" ? "" : range(way.figure))],
    ["ours ÷ it", (way) => (way === ours ? "" : quotientText(way, own))],
    ["lowest … highest", ({ ratio }) => range(ratio)],
    ["note", ({ note = "" }) => note],
  ];
  // A column in which nothing stands says nothing.
  const filled = columns.filter(([, cell], index) => index === 0 || ways.some((way) => cell(way) !== ""));
  const rows = ways.map((way) => filled.map(([, cell]) => cell(way)));
  const loadText = load === undefined ? "" : `, load ${load.min.toFixed(1)} to ${load.max.toFixed(1)}`;
  return [
    `### ${title}`,
    rounds > 1 ? `${rounds} rounds${loadText}.` : "",
    table(
      filled.map(([header]) => header),
      rows,
    ),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Of what was measured by rounds the ratio is that of the rounds. */
function quotientText({ figure: value, ratio }: Way, own: number): string {
  if (ratio !== undefined) return ratio.median.toFixed(2);
  return typeof value === "number" && value > 0 ? (own / value).toFixed(2) : "";
}

function range(spread: Spread | undefined): string {
  return spread === undefined ? "" : `${figure(spread.min)} … ${figure(spread.max)}`;
}

function withUnit(value: number, unit: string): string {
  return unit === "×" ? value.toFixed(2) : `${figure(value)} ${unit}`;
}

/** Three digits, and thousands with a comma. */
function figure(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 3 });
}
