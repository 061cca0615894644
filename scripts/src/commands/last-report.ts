import { fingerprint } from "../workspace/fingerprint.js";
import { handWrittenPackages } from "../workspace/hand-written-packages.js";
import { recall, remember } from "../workspace/memory.js";
import { PATHS } from "../workspace/paths.js";
import type { GenerateReport } from "./run-generate.js";

/** What the last run of `generate` found, where neither what it reads nor what it writes has changed since. */
export function lastReport(root: string): GenerateReport | undefined {
  return recall<GenerateReport>(root, "last-report", generateState(root));
}

/**
 * Keeps what a run found that nobody has to look at. `before` is the state before the run: if it is another now, because the run wrote
 * something or because a person did meanwhile, nothing is kept.
 */
export function rememberReport(root: string, report: GenerateReport, before: string): void {
  if (generateState(root) === before) remember(root, "last-report", { key: before, value: report });
}

/** The definitions with all that is written about them, what generates and compiles, and what was generated. */
const CONCERNED = [
  "specs",
  "scripts/src",
  "packages/core/src",
  "pnpm-lock.yaml",
  "tsconfig.base.json",
  "packages/catalog",
  ...[PATHS.servicePackages, PATHS.operationsPage, PATHS.defectsPage, PATHS.llms],
];

/** A fingerprint of all that `generate` reads and writes. */
export function generateState(root: string): string {
  // A new package takes a name, wherever its files stand.
  const names = [...handWrittenPackages(root)].toSorted();
  return `${fingerprint(root, CONCERNED)} ${names.join()}`;
}
