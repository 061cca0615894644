import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { compilePackages } from "../generate/compile-packages.js";
import { type Generated, type GenerateOptions, gather, generateServices } from "../generate/generate.js";
import { failed, type Outcome, type ServiceResult, type VendorProse } from "../generate/generate-service.js";
import { readInputs } from "../generate/inputs.js";
import { findingText } from "../generate/plan/support/finding.js";
import { changedFiles, type Drift, write } from "../generate/write.js";
import { type Definition, isDefinition } from "../model/openapi.js";
import { withFullPaths } from "../sync/normalise/full-paths.js";
import { upgradeDialect } from "../sync/normalise/upgrade-dialect.js";
import { verify } from "../sync/verify/verify.js";
import { visibleText } from "../text/visible-text.js";
import { readOptional } from "../workspace/files.js";
import { PATHS, packagePath, rawPath } from "../workspace/paths.js";
import { inColour, type Phase, type PhaseEnd, runPhase } from "../workspace/progress.js";
import { explain } from "./explain.js";
import { staleExitCode, staleLines, staleReasons } from "./stale-corrections.js";

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
        process.stdout.write(await explainFrom(root, operation));
        return;
      }
      const report = await generateWithProgress(root, { check });
      const stale = await staleReasons(root, report.services);
      const lines = [...generateLines(report, check), ...staleLines(stale)];
      process.stdout.write(json ? `${JSON.stringify({ ...report, stale }, null, 2)}\n` : `${lines.join("\n")}\n`);
      process.exitCode = exitCode(report, check) || staleExitCode(stale);
    });
}

export async function explainFrom(root: string, operation: string): Promise<string> {
  return explain(await readInputs(root), operation, (id) => readOptional(root, rawPath(id)));
}

/** What a run found, and the files that were written and removed or, with `check`, would be. */
export interface GenerateReport extends Drift, Omit<Generated, "files"> {}

export interface RunOptions {
  /** Compare with what is there instead of writing. */
  readonly check?: boolean;
  /** Put the vendor's descriptions into the comments. */
  readonly descriptions?: boolean;
  /** Runs each phase; unless told otherwise nobody watches. */
  readonly inPhase?: InPhase;
}

type InPhase = <T>(phase: Phase<T>) => Promise<T>;

const unwatched: InPhase = ({ run }) => run(() => {});

/** A service of more operations takes long enough that a person wants to know what is being done. */
const LARGE = 500;

/** A run as a person watches it. */
export async function generateWithProgress(root: string, options: RunOptions): Promise<GenerateReport> {
  return runGenerate(root, { ...options, inPhase: runPhase });
}

/** snapshot → amend → plan → emit → compile → write: makes the packages under `root` what its specs/ say. */
export async function runGenerate(root: string, options: RunOptions = {}): Promise<GenerateReport> {
  const { files, ...found } = await generateFrom(root, options);
  const failures = found.services.filter(({ failure }) => failure !== undefined);
  const untouched = new Set(failures.map((result) => result.package));
  return { ...found, ...(await write(root, files, { check: options.check ?? false, untouched })) };
}

/** What the specs/ under `root` generate; nothing is written. A service whose package does not compile has failed. */
export async function generateFrom(root: string, options: RunOptions = {}): Promise<Generated> {
  const { check = false, descriptions = false, inPhase = unwatched } = options;
  const vendorProse = descriptions ? await readVendorProse(root) : undefined;
  const inputs = await readInputs(root);
  const outcomes = await inPhase({
    title: check ? "Comparing packages" : "Generating packages",
    run: (show) => generateServices(inputs, { vendorProse, ...shownBy(show) }),
    sumUp: (services) => sumUp(services.map(({ result }) => result)),
  });
  return gather(inputs, await compiled(root, outcomes, inPhase));
}

function shownBy(show: (step: string) => void): Pick<GenerateOptions, "onStart" | "onService"> {
  return {
    onStart: ({ package: name }, operations) => {
      if (operations > LARGE) show(`${name}: working on ${counted(operations, "operation")}`);
    },
    onService: ({ package: name, operations, failure }) =>
      show(`${name}: ${failure === undefined ? counted(operations, "operation") : "failed"}`),
  };
}

/** Where this program stands. A repository of a test has no core of its own. */
const CHECKOUT = resolve(fileURLToPath(import.meta.url), "../../../..");

/** Compiles what changed. What does not compile has failed, and nothing is made of it. */
async function compiled(root: string, outcomes: readonly Outcome[], inPhase: InPhase): Promise<readonly Outcome[]> {
  const files = new Map(outcomes.flatMap((outcome) => [...outcome.files]));
  const changed = [...(await changedFiles(root, files)).keys()].filter((path) => path.endsWith(".ts"));
  const packages = outcomes
    .map(({ result }) => result.package)
    .filter((name) => changed.some((path) => path.startsWith(`${packagePath(name)}/`)));
  if (packages.length === 0) return outcomes;
  const failures = await inPhase({
    title: `Compiling ${counted(packages.length, "changed package")}`,
    run: async () => compilePackages({ files, packages, checkout: CHECKOUT }),
    sumUp: ({ size }) => ({ isGood: size === 0, words: size === 0 ? "done" : `${counted(size, "package")} failed` }),
  });
  return outcomes.map((outcome) => {
    const failure = failures.get(outcome.result.package);
    return failure === undefined ? outcome : failed(outcome, failure);
  });
}

async function readVendorProse(root: string): Promise<VendorProse> {
  const licence = await readFile(join(root, PATHS.licenceOfProse), "utf8");
  return { licence, read: (id) => readVendorDefinition(root, id) };
}

/** A definition as the vendor wrote it, prose included, in the dialect and with the paths of a snapshot. */
async function readVendorDefinition(root: string, id: string): Promise<Definition> {
  const path = rawPath(id);
  const bytes = await readFile(join(root, path)).catch((cause: unknown) => {
    throw new Error(`${path} is missing, where the descriptions are. Run pnpm sync first.`, { cause });
  });
  const upgraded: unknown = upgradeDialect(verify(bytes));
  if (!isDefinition(upgraded)) throw new Error(`${path} is no definition. Run pnpm sync again.`);
  return withFullPaths(upgraded);
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

function sumUp(services: readonly ServiceResult[]): PhaseEnd {
  return { isGood: services.every(({ failure }) => failure === undefined), words: servicesOf(services) };
}

function servicesOf(services: readonly ServiceResult[]): string {
  const operations = services.reduce((sum, service) => sum + service.operations, 0);
  return `${counted(services.length, "package")} with ${counted(operations, "operation")}`;
}

function countsOf({ services, written, removed }: GenerateReport, { check }: RunOptions): string {
  const files = `${written.length} files ${check ? "differ" : "written"}, ${removed.length} ${check ? "too many" : "removed"}`;
  return `${servicesOf(services)}: ${files}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
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
