import type { Verdict } from "../compare/change-verdict.js";

/** From least to most. */
export const BUMPS = ["patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** Below 1.0 a minor may break, as npm's own caret has it; from 1.0 on a verdict has a number of its own. */
const BELOW_ONE: Readonly<Record<Verdict, Bump | undefined>> = {
  none: undefined,
  patch: "patch",
  additive: "patch",
  breaking: "minor",
};
const FROM_ONE: Readonly<Record<Verdict, Bump | undefined>> = { ...BELOW_ONE, additive: "minor", breaking: "major" };

export function bumpOf(verdict: Verdict, version: string): Bump | undefined {
  return version.startsWith("0.") ? BELOW_ONE[verdict] : FROM_ONE[verdict];
}

export function higher(a: Bump, b: Bump | undefined): Bump {
  return b !== undefined && BUMPS.indexOf(b) > BUMPS.indexOf(a) ? b : a;
}
