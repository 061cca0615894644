import type { Command } from "commander";
import type { ServiceResult } from "../generate/generate-service.js";
import { findingText } from "../generate/plan/support/finding.js";
import { visibleText } from "../text/visible-text.js";
import { mayRecall } from "../workspace/memory.js";
import { packagePath } from "../workspace/paths.js";
import { inColour } from "../workspace/progress.js";
import { servicesOf } from "./counts.js";
import { generateState, lastReport, rememberReport } from "./last-report.js";
import type { GenerateReport } from "./run-generate.js";
import type { StaleReason } from "./stale-corrections.js";

interface GenerateFlags {
  readonly check?: boolean;
  readonly explain?: string;
  readonly json?: true;
}

export function addGenerateCommand(program: Command, root: string): void {
  program
    .command("generate")
    .description("packages from what is committed under specs/; no network")
    .option("--check", "compare and fail on drift or a stale correction instead of writing")
    .option("--explain <operation>", "show how one operation comes about, stage by stage")
    .option("--json", "one JSON document on stdout instead of the summary")
    .action(async ({ check = false, explain: operation, json }: GenerateFlags) => {
      if (operation !== undefined) {
        const { explainFrom } = await import("./explain.js");
        process.stdout.write(await explainFrom(root, operation));
        return;
      }
      // A check, and what runs unwatched, look at everything.
      const remember = !check && mayRecall();
      const known = remember ? lastReport(root) : undefined;
      if (known === undefined) return generateWhole(root, { check, remember, json });
      if (json) process.stdout.write(asJson(known, []));
      else
        process.stdout.write(
          `${[...generateLines(known, check), "Nothing has changed since the last run."].join("\n")}\n`,
        );
    });
}

interface WholeOptions {
  readonly check: boolean;
  readonly remember: boolean;
  readonly json: true | undefined;
}

/** Loads what generates, which takes longer than to see that nothing has changed. */
async function generateWhole(root: string, { check, remember, json }: WholeOptions): Promise<void> {
  const { generateWithProgress } = await import("./run-generate.js");
  const { staleExitCode, staleLines, staleReasons } = await import("./stale-corrections.js");
  const before = remember ? generateState(root) : "";
  const report = await generateWithProgress(root, { check, remember });
  const stale = await staleReasons(root, report.services);
  const lines = [...generateLines(report, check), ...staleLines(stale)];
  process.stdout.write(json ? asJson(report, stale) : `${lines.join("\n")}\n`);
  process.exitCode = exitCode(report, check) || staleExitCode(stale);
  if (remember && stale.length === 0 && exitCode(report, check) === 0) rememberReport(root, report, before);
}

function asJson(report: GenerateReport, stale: readonly StaleReason[]): string {
  return `${JSON.stringify({ ...report, stale }, null, 2)}\n`;
}

/** The report in a few plain lines: the findings of each service, then the counts. */
export function generateLines(report: GenerateReport, check: boolean): string[] {
  const { services, unusedEntries, written, removed, left } = report;
  const changed = [
    ...(check ? written.map((path) => `  differs: ${path}`) : []),
    ...removed.map((path) => `  ${check ? "should not be there" : "removed"}: ${path}`),
    ...left.map((path) => `  not generated, and left: ${path}. Remove it by hand.`),
  ];
  const failures = services.flatMap(failureLines).map(visibleText);
  const others = [
    ...services.flatMap(findings),
    ...unusedEntries.map((finding) => `  ${finding}.`),
    ...changed,
    `${countsOf(report, { check })}.`,
    ...(check && changed.length > 0
      ? ["The packages are not what specs/ generates. Run pnpm generate and commit."]
      : []),
  ].map(visibleText);
  return [...failures.map((line) => inColour("red", line)), ...others];
}

function countsOf({ services, written, removed }: GenerateReport, { check }: { check: boolean }): string {
  const files = `${written.length} files ${check ? "differ" : "written"}, ${removed.length} ${check ? "too many" : "removed"}`;
  return `${servicesOf(services)}: ${files}`;
}

function failureLines({ id, package: name, failure }: ServiceResult): string[] {
  return failure === undefined ? [] : [`  ${id}: not generated, ${packagePath(name)} left as it was: ${failure}`];
}

function findings({ id, package: name, stale, unreviewed, newNames, findings: found }: ServiceResult): string[] {
  return [
    ...unreviewed.map((finding) => `  ${id}: ${finding}.`),
    ...found.map((finding) => `  ${id}: ${findingText(finding)}.`),
    ...newNameLines(id, newNames),
    ...stale.map(
      ({ target, kind }) =>
        `  ${id}: the correction at ${target} matches nothing. ` +
        `Its kind is "${kind.title}". Remove the action from specs/overlays/${name}.yaml, or change its target.`,
    ),
  ];
}

/** Names listed of one service; a new one has dozens. */
const MOST_NAMES = 20;

/** What operations are called from now on: a maintainer may choose other names until the first release. */
function newNameLines(id: string, newNames: ServiceResult["newNames"]): string[] {
  const lines = Object.entries(newNames).map(
    ([key, name]) => `  ${id}: ${key} is called ${name}, see specs/names.json.`,
  );
  const more = lines.length - MOST_NAMES;
  return more > 0 ? [...lines.slice(0, MOST_NAMES), `  ${id}: ${more} more operations have new names.`] : lines;
}

/**
 * 1 where a service could not be generated; with `check` also where files differ or a human must look: a stale correction, an
 * operation not reviewed, a kind of defect that no correction names.
 */
export function exitCode({ services, unusedEntries, written, removed, left }: GenerateReport, check: boolean): 0 | 1 {
  if (services.some(({ failure }) => failure !== undefined)) return 1;
  const needsReview = services.some(({ stale, unreviewed }) => stale.length + unreviewed.length > 0);
  const isOff = written.length + removed.length + left.length > 0 || needsReview || unusedEntries.length > 0;
  return check && isOff ? 1 : 0;
}
