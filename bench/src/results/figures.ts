/** What several measurements of the same gave. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** One way of doing what is compared. */
export interface Way {
  readonly name: string;
  /** A number where each measurement gives the same. */
  readonly figure: number | Spread;
  /** Ours in another way: no rival. Names that begin with "ours" say so themselves. */
  readonly isOurs?: boolean;
  /** Ours divided by this, of the same round. */
  readonly ratio?: Spread;
  /** What else the reader should know of it. */
  readonly note?: string;
}

/** The same done in several ways. The first way is ours. */
export interface Comparison {
  readonly title: string;
  readonly unit: string;
  readonly better: "lower" | "higher";
  readonly ways: readonly Way[];
  /** Rounds, 1 where each gives the same. */
  readonly rounds: number;
  /** Load average of the machine meanwhile; absent where figures do not depend on it. */
  readonly load?: Spread;
}

/** A figure and what it should be. */
export interface Target {
  readonly row: string;
  readonly figure: number;
  readonly unit: string;
  readonly spread?: Spread;
  readonly limit: { readonly atMost: number } | { readonly atLeast: number };
}

/** A peer that a comparison does without. */
export interface LeftOut {
  readonly peer: string;
  readonly from: string;
  readonly reason: string;
}

export interface Findings {
  readonly comparisons: readonly Comparison[];
  readonly targets: readonly Target[];
  readonly leftOut: readonly LeftOut[];
}

/** What a section of the bench found, and when. */
export interface SectionResult extends Findings {
  readonly section: string;
  readonly date: string;
  readonly commit: string;
  readonly seconds: number;
  /** Load average before the section began. */
  readonly loadBefore: number;
  /** CPU time of bare fetch ÷ that of bare fetch, measured at the beginning of the run. */
  readonly trust: Spread;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return { min: sorted[0] ?? Number.NaN, median: middle ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** Each value divided by the one of the same round. */
export function ratios(values: readonly number[], beside: readonly number[]): number[] {
  return values.map((value, round) => value / (beside[round] ?? Number.NaN));
}

export function medianOf(figure: number | Spread): number {
  return typeof figure === "number" ? figure : figure.median;
}

export function isHeld({ figure, limit }: Target): boolean {
  return "atMost" in limit ? figure <= limit.atMost : figure >= limit.atLeast;
}
