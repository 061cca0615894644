import type { PagingDefinition } from "@onetrust-client/core";
import { type Definition, entryOf, operationsOf, type Service } from "../model/openapi.js";
import { type SourceOperation, sourceOperations } from "../model/source-operations.js";
import { addDescriptions, mayBeDescribed } from "./amend/add-descriptions.js";
import { amend, type Correction } from "./amend/amend.js";
import { type FailureReview, failureFindings } from "./amend/failure-review.js";
import { type IdempotencyReview, idempotencyFindings } from "./amend/idempotency-review.js";
import { kindFindings, type OverlayAction } from "./amend/overlay.js";
import { type PagingReview, pagingFindings } from "./amend/paging-review.js";
import { unusedTexts } from "./emit/catalogue/hand-written.js";
import { emitNames, emitPages, emitService, type Files } from "./emit/emit.js";
import type { LicensedProse } from "./emit/package/licensed-prose.js";
import { failingOperations } from "./failing-operations.js";
import { failureText } from "./failure-text.js";
import type { Inputs, SourceService } from "./inputs.js";
import { exportedNameFaults, occupiedNames } from "./plan/names/exported-names.js";
import { failureSigns } from "./plan/operations/failure-signs.js";
import { rowsOf } from "./plan/operations/item.js";
import { plan, type ServicePlan, uniqueOperationIds } from "./plan/plan.js";
import { type Finding, findingText } from "./plan/support/finding.js";
import { type LeftOut, supportedOperations } from "./plan/support/supported-operations.js";

export interface GenerateOptions {
  /** The vendor's descriptions, for a release only: what is committed has none. */
  readonly vendorProse?: VendorProse | undefined;
  /** Called as the work on each service begins, with the number of its operations. */
  readonly onStart?: ((service: Service, operations: number) => void) | undefined;
  /** Called as each service is done. */
  readonly onService?: ((result: ServiceResult) => void) | undefined;
}

export interface VendorProse extends LicensedProse {
  /** Reads a definition with its prose. */
  readonly read: (id: string) => Promise<Definition>;
}

export interface ServiceResult {
  readonly id: string;
  readonly package: string;
  readonly operations: number;
  /** Corrections whose target is gone: the vendor changed what they correct. */
  readonly stale: readonly OverlayAction[];
  /** Where the reviews of idempotency, paging and failures and the definition differ, and operations that no name fits. */
  readonly unreviewed: readonly string[];
  /** Which operations are left out, and what is done in another way than the definition says. */
  readonly findings: readonly Finding[];
  /** Names of operations that specs/names.json did not have before, by key. */
  readonly newNames: Readonly<Record<string, string>>;
  /** Why the service could not be generated; its package stays as it was. */
  readonly failure?: string;
}

export interface Generated {
  /** Every file that specs/ generates, by its path. */
  readonly files: Files;
  readonly services: readonly ServiceResult[];
  /** Hand-written entries that nothing uses: kinds of defect, search words, texts about services. */
  readonly unusedEntries: readonly string[];
}

/** snapshot → amend → plan → emit: the packages from what is committed under specs/. Writes nothing. */
export async function generate(inputs: Inputs, options: GenerateOptions = {}): Promise<Generated> {
  const amended = inputs.services.map(attemptAmend);
  const referenceIds = uniqueOperationIds(amended.map(({ definition }) => definition));
  const attempts: Outcome[] = [];
  for (const service of amended) {
    const surroundings = { names: inputs.names, texts: inputs.texts, referenceIds, ...options };
    options.onStart?.(service.service, operationsOf(service.definition).length);
    const outcome = await withinService(service, async () => {
      if (inputs.handWritten?.has(service.service.package)) throw new Error(handWritten(service.service));
      return generateService(service, surroundings);
    });
    attempts.push(outcome);
    options.onService?.(outcome.result);
  }
  const outcomes = withCheckedNames(attempts);
  const results = outcomes.map(({ result }) => result);
  const plans = outcomes.flatMap((outcome) => outcome.plan ?? []);
  const files = new Map(outcomes.flatMap((outcome) => [...outcome.files]));
  const failed = results.filter(({ failure }) => failure !== undefined).map(({ id }) => id);
  // What was released under a name keeps it, also while its service cannot be generated.
  const kept = Object.fromEntries(Object.entries(inputs.names).filter(([id]) => failed.includes(id)));
  for (const [path, text] of emitNames(plans, kept)) files.set(path, text);
  // The pages would lose what they say of a released service, so they wait for it. A new one is missed by nobody.
  const isWhole = failed.every((id) => inputs.names[id] === undefined);
  if (isWhole) for (const [path, text] of emitPages(plans, correctionsOf(amended), inputs.texts)) files.set(path, text);
  const overlays = inputs.services.map(({ overlay }) => overlay);
  const unusedEntries = [
    ...kindFindings(inputs.kinds, overlays),
    ...(failed.length > 0 ? [] : unusedTexts(inputs.texts, plans)),
  ];
  return { files, services: results, unusedEntries };
}

/** Whatever is thrown while a service is generated costs that service. */
async function withinService({ service, stale }: AmendedService, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (thrown) {
    const known = {
      id: service.id,
      package: service.package,
      operations: 0,
      stale,
      unreviewed: [],
      findings: [],
      newNames: {},
    };
    return { result: { ...known, failure: failureText(thrown) }, files: new Map() };
  }
}

function handWritten({ id, package: name }: Service): string {
  const remedy = `Give ${id} another package in specs/services.json, and run pnpm codegen again.`;
  return `people wrote the package ${name}, and nothing is written over their work. ${remedy}`;
}

/** A service fails whose exported names mean something else in a generated file or on every platform. */
function withCheckedNames(outcomes: readonly Outcome[]): readonly Outcome[] {
  const occupied = occupiedNames(outcomes.flatMap(({ plan, files }) => (plan ? [{ plan, files }] : [])));
  return outcomes.map((outcome) => {
    const faults = outcome.plan ? exportedNameFaults(outcome.plan, occupied) : [];
    return faults.length === 0
      ? outcome
      : { result: { ...outcome.result, operations: 0, failure: faults.join("\n") }, files: new Map() };
  });
}

/** The corrections of each service, by its package. */
function correctionsOf(services: readonly AmendedService[]): ReadonlyMap<string, readonly Correction[]> {
  return new Map(services.map(({ service, corrections }) => [service.package, corrections]));
}

interface AmendedService extends Pick<SourceService, "source"> {
  readonly service: Service;
  readonly definition: Definition;
  readonly review: IdempotencyReview;
  readonly paging: PagingReview;
  readonly failures: FailureReview;
  readonly corrections: readonly Correction[];
  readonly stale: readonly OverlayAction[];
  readonly failure?: unknown;
}

function attemptAmend({ definition, overlay, ...reviewed }: SourceService): AmendedService {
  try {
    return { ...reviewed, ...amend(definition, overlay) };
  } catch (failure) {
    return { ...reviewed, definition, corrections: [], stale: [], failure };
  }
}

interface Outcome {
  readonly result: ServiceResult;
  readonly plan?: ServicePlan;
  readonly files: Files;
}

/** What a service is generated from, besides itself. */
interface Surroundings extends Pick<Inputs, "names" | "texts">, Pick<GenerateOptions, "vendorProse"> {
  readonly referenceIds: ReadonlySet<string>;
}

/** One bad service costs that service: its failure is a finding and the others go on. */
async function generateService(amended: AmendedService, surroundings: Surroundings): Promise<Outcome> {
  const { service, stale, failure } = amended;
  const known = { id: service.id, package: service.package, stale, unreviewed: [], findings: [], newNames: {} };
  try {
    if (failure !== undefined) throw failure;
    const { decided, files } = await withoutFailing(amended, surroundings);
    const { findings, faults, operations } = decided;
    if (operations.length === 0) throw new Error(nothingLeft(decided));
    const unreviewed = [...reviewFindings(amended, decided), ...faults];
    const newNames = unpinned(decided, entryOf(surroundings.names, amended.service.id)?.operations);
    const result = { ...known, unreviewed, findings, newNames, operations: operations.length };
    return { result, plan: decided, files };
  } catch (error) {
    return { result: { ...known, operations: 0, failure: failureText(error) }, files: new Map() };
  }
}

function unpinned({ names }: ServicePlan, pinned: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(names.operations).filter(([key]) => !Object.hasOwn(pinned, key)));
}

/** Where the reviews and the definition differ. What is said of an operation that is left out waits for it. */
function reviewFindings(amended: AmendedService, { findings }: ServicePlan): string[] {
  const leftOut = new Map(findings.filter(({ leavesOut }) => leavesOut).map(({ place, reason }) => [place, reason]));
  const { definition } = supportedOperations(amended.definition, leftOut);
  const operations = sourceOperations(definition);
  const waits = <Entry>(review: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(review).filter(([key]) => !leftOut.has(key)));
  const { review, paging, failures } = amended;
  const hasRows = (source: SourceOperation, way: PagingDefinition) => rowsOf(definition, source, way) !== undefined;
  const signsOf = (source: SourceOperation) => failureSigns(definition, source);
  return [
    ...idempotencyFindings({ safe: waits(review.safe), unsafe: waits(review.unsafe) }, operations),
    ...pagingFindings(waits(paging), operations, hasRows),
    ...failureFindings(waits(failures), operations, signsOf),
  ];
}

interface Emitted {
  readonly decided: ServicePlan;
  readonly files: Files;
}

/** Where the planning of a service fails, the operations that make it fail are left out, and the others go on. */
async function withoutFailing(amended: AmendedService, surroundings: Surroundings): Promise<Emitted> {
  try {
    return await planAndEmit(amended, surroundings);
  } catch (error) {
    const keys = sourceOperations(supportedOperations(amended.definition).definition).map(({ key }) => key);
    const leftOut = await failingOperations(keys, async (others) => {
      await planAndEmit(amended, surroundings, others);
    });
    if (leftOut === undefined) throw error;
    return planAndEmit(amended, surroundings, leftOut);
  }
}

function nothingLeft({ findings, faults }: ServicePlan): string {
  const [first = ""] = [...findings.map(findingText), ...faults];
  return `none of its operations can be generated; ${first}`;
}

async function planAndEmit(
  { service, source, definition: plain, review, paging, failures }: AmendedService,
  { names, texts, referenceIds, vendorProse }: Surroundings,
  leftOut?: LeftOut,
): Promise<Emitted> {
  const pinned = entryOf(names, service.id) ?? { operations: {}, schemas: {} };
  const described = vendorProse && mayBeDescribed(plain) ? await vendorProse.read(service.id) : undefined;
  // The licence may have changed since the snapshot.
  const prose = described && mayBeDescribed(described) ? vendorProse : undefined;
  const definition = described && prose ? addDescriptions(plain, described) : plain;
  const sources = { service, definition, pinned, review, paging, failures, referenceIds };
  const decided = plan({ ...sources, ...(leftOut && { leftOut }) });
  return { decided, files: await emitService(decided, { source, texts, prose }) };
}
