import type { Findings } from "../results/figures.js";

/** One part of `pnpm bench`. */
export interface Section {
  /** One line for the list of sections. */
  readonly about: string;
  /** What the figures are and how they were taken, for the page. */
  readonly method: string;
  /** Why targets are missed, and what was tried, by row. */
  readonly misses?: Readonly<Record<string, string>>;
  measure(): Promise<Findings>;
}
