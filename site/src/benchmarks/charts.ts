import { readText } from "../markdown/repository-files.js";

interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

interface Comparison {
  readonly title: string;
  readonly unit: string;
  readonly better: "lower" | "higher";
  readonly ways: readonly { readonly name: string; readonly figure: number | Spread; readonly isOurs?: boolean }[];
}

interface Results {
  readonly machine: {
    readonly processors: string;
    readonly memory: string;
    readonly node: string;
    readonly node24: string;
  };
  readonly sections: readonly {
    readonly section: string;
    readonly date: string;
    readonly comparisons: readonly Comparison[];
  }[];
}

/** One bar of a chart. Lengths are parts of the longest bar, from 0 to 1. */
export interface Bar {
  readonly name: string;
  readonly isOurs: boolean;
  readonly label: string;
  readonly length: number;
  /** From the lowest to the highest measurement, where there are several. */
  readonly range: readonly [from: number, to: number] | undefined;
}

export interface Chart {
  readonly title: string;
  readonly hint: string;
  readonly bars: readonly Bar[];
}

export interface ChartSection {
  readonly name: string;
  readonly date: string;
  readonly charts: readonly Chart[];
}

/** What `pnpm bench` measured last. */
export function readResults(): Results {
  const results: Results = JSON.parse(readText("bench/results.json"));
  return results;
}

export function chartSections({ sections }: Results): ChartSection[] {
  return sections.map(({ section, date, comparisons }) => ({ name: section, date, charts: comparisons.map(chartOf) }));
}

/** The best way first. */
export function chartOf({ title, unit, better, ways }: Comparison): Chart {
  const sign = better === "lower" ? 1 : -1;
  // What is measured again tells how far to trust the figures; the page of all figures has it.
  const shown = ways.filter(({ name }) => !name.endsWith(" again"));
  const sorted = shown.toSorted((a, b) => sign * (medianOf(a.figure) - medianOf(b.figure)));
  const longest = Math.max(...shown.map(({ figure }) => medianOf(figure)));
  // A range is often much wider than the medians differ; it may fill the whole chart, and is cut there.
  const part = (value: number): number => Math.min(1, Math.max(0, value / (longest * 1.25)));
  return {
    title: title.replaceAll("`", ""),
    hint: `${unit}, ${better} is better`,
    bars: sorted.map(({ name, figure, isOurs = false }) => ({
      name: name.replaceAll("`", ""),
      // The first way is always ours.
      isOurs: isOurs || name.startsWith("ours") || name === ways[0]?.name,
      label: `${numberText(medianOf(figure))} ${unit}`,
      length: part(medianOf(figure)),
      range: typeof figure === "number" || figure.min === figure.max ? undefined : [part(figure.min), part(figure.max)],
    })),
  };
}

function medianOf(figure: number | Spread): number {
  return typeof figure === "number" ? figure : figure.median;
}

/** Three digits, as nobody reads more of a bar; whole thousands with separators. */
function numberText(value: number): string {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(value);
}
