import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compilePackages } from "../generate/compile-packages.js";
import { type Generated, type GenerateOptions, gather, generateServices } from "../generate/generate.js";
import { failed, type Outcome, type ServiceResult, type VendorProse } from "../generate/generate-service.js";
import { readInputs } from "../generate/inputs.js";
import { changedFiles, type Drift, write } from "../generate/write.js";
import { type Definition, isDefinition } from "../model/openapi.js";
import { withFullPaths } from "../sync/normalise/full-paths.js";
import { upgradeDialect } from "../sync/normalise/upgrade-dialect.js";
import { verify } from "../sync/verify/verify.js";
import { PATHS, packagePath, rawPath } from "../workspace/paths.js";
import { type Phase, type PhaseEnd, runPhase } from "../workspace/progress.js";
import { counted, servicesOf } from "./counts.js";
import { rememberedServices } from "./remembered-services.js";

/** What a run found, and the files that were written and removed or, with `check`, would be. */
export interface GenerateReport extends Drift, Omit<Generated, "files"> {}

export interface RunOptions {
  /** Compare with what is there instead of writing. */
  readonly check?: boolean;
  /** Take from the last run what was made of services that have not changed. */
  readonly remember?: boolean;
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
  const { check = false, descriptions = false, remember = false, inPhase = unwatched } = options;
  // Definitions with the vendor's prose are read only where they are needed, so that they cannot be told apart before.
  const reuse = remember && !descriptions ? rememberedServices(root, CHECKOUT) : undefined;
  const vendorProse = descriptions ? await readVendorProse(root) : undefined;
  const inputs = await readInputs(root);
  const outcomes = await inPhase({
    title: check ? "Comparing packages" : "Generating packages",
    run: (show) => generateServices(inputs, { vendorProse, reuse, ...shownBy(show) }),
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

function sumUp(services: readonly ServiceResult[]): PhaseEnd {
  return { isGood: services.every(({ failure }) => failure === undefined), words: servicesOf(services) };
}
