import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeChanged } from "../workspace/files.js";
import { fingerprint } from "../workspace/fingerprint.js";
import { handWrittenPackages } from "../workspace/hand-written-packages.js";
import { PATHS } from "../workspace/paths.js";
import type { GenerateReport } from "./run-generate.js";

/** What `generate` found, and a fingerprint of all that it read and wrote. */
interface Remembered {
  readonly fingerprint: string;
  readonly report: GenerateReport;
}

/** Git ignores it, and nothing is lost with it: the next run then does everything again. */
const MEMORY = "node_modules/.cache/onetrust-client/last-report.json";

/** What the last run of `generate` found, where neither what it read nor what it wrote has changed since. */
export function lastReport(root: string): GenerateReport | undefined {
  const remembered = readRemembered(root);
  return remembered?.fingerprint === stateOf(root) ? remembered.report : undefined;
}

function readRemembered(root: string): Remembered | undefined {
  try {
    const remembered: Remembered = JSON.parse(readFileSync(join(root, MEMORY), "utf8"));
    return remembered;
  } catch {
    // Missing or damaged, it is no loss.
    return undefined;
  }
}

/** Keeps what a run found that nobody has to look at, as the next one will find it if nothing changes. */
export function rememberReport(root: string, report: GenerateReport): void {
  const services = report.services.map((service) => ({ ...service, newNames: {} }));
  const unchanged = { ...report, services, written: [], removed: [] };
  const remembered: Remembered = { fingerprint: stateOf(root), report: unchanged };
  writeChanged(root, MEMORY, JSON.stringify(remembered));
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

function stateOf(root: string): string {
  // A new package takes a name, wherever its files stand.
  const names = [...handWrittenPackages(root)].toSorted();
  return `${fingerprint(root, CONCERNED)} ${names.join()}`;
}
