import type { PagingDefinition } from "@onetrust-client/core";
import type { Contradiction } from "../model/evidence/contradictions.js";
import type { Definition, Service } from "../model/openapi.js";
import { type SourceOperation, sourceOperations } from "../model/source-operations.js";
import { addDescriptions, mayBeDescribed } from "./amend/add-descriptions.js";
import type { Correction } from "./amend/amend.js";
import { amendDefinition } from "./amend/amend-definition.js";
import { type Identity, identityFindings } from "./amend/evidence/identities.js";
import type { OverlayAction } from "./amend/overlay.js";
import { type FailureReview, failureFindings } from "./amend/reviews/failure-review.js";
import { type IdempotencyReview, idempotencyFindings } from "./amend/reviews/idempotency-review.js";
import { type JobReview, jobFindings } from "./amend/reviews/job-review.js";
import { limitFindings, type ServiceLimits } from "./amend/reviews/limits.js";
import { type PagingReview, pagingFindings } from "./amend/reviews/paging-review.js";
import { type ListRows, type RowReview, rowFindings } from "./amend/reviews/row-review.js";
import { emitService, type Files } from "./emit/emit.js";
import type { LicensedProse } from "./emit/package/licensed-prose.js";
import { failingOperations } from "./failing-operations.js";
import { failureText } from "./failure-text.js";
import type { Inputs, SourceService } from "./inputs.js";
import { failureSigns } from "./plan/operations/failure-signs.js";
import { rowsOf } from "./plan/operations/item.js";
import { jobLikeness, listedValues, responseProperties } from "./plan/operations/job-likeness.js";
import { type OperationPlan, plan, type ServiceNames, type ServicePlan } from "./plan/plan.js";
import { type Finding, findingText } from "./plan/support/finding.js";
import { type LeftOut, supportedOperations } from "./plan/support/supported-operations.js";

export interface ServiceResult {
  readonly id: string;
  readonly package: string;
  readonly operations: number;
  /** Corrections whose target is gone: the vendor changed what they correct. */
  readonly stale: readonly OverlayAction[];
  /** Where the reviews of idempotency, paging, failures, jobs, limits and rows and the definition differ, and operations that no name fits. */
  readonly unreviewed: readonly string[];
  /** Which operations are left out, and what is done in another way than the definition says. */
  readonly findings: readonly Finding[];
  /** Names of operations that specs/names.json did not have before, by key. */
  readonly newNames: Readonly<Record<string, string>>;
  /** Why the service could not be generated; its package stays as it was. */
  readonly failure?: string;
}

export interface VendorProse extends LicensedProse {
  /** Reads a definition with its prose. */
  readonly read: (id: string) => Promise<Definition>;
}

/** A service with the files of its package; none where it failed. */
export interface Outcome {
  readonly result: ServiceResult;
  readonly plan?: ServicePlan;
  readonly files: Files;
  readonly corrections: readonly Correction[];
  readonly contradictions: readonly Contradiction[];
}

export interface AmendedService extends Pick<SourceService, "source"> {
  readonly service: Service;
  readonly definition: Definition;
  readonly review: IdempotencyReview;
  readonly paging: PagingReview;
  readonly failures: FailureReview;
  readonly jobs?: JobReview;
  readonly limits?: ServiceLimits;
  readonly rows?: RowReview;
  readonly corrections: readonly Correction[];
  readonly contradictions: readonly Contradiction[];
  /** Where the review of identities and the definition differ. */
  readonly unconfirmed: readonly string[];
  readonly stale: readonly OverlayAction[];
  readonly failure?: unknown;
}

export function attemptAmend({
  definition,
  overlay,
  evidence,
  identities,
  ...reviewed
}: SourceService): AmendedService {
  const unconfirmed = (found: readonly Identity[]) => identityFindings(identities?.confirmed ?? {}, found);
  try {
    const by = { overlay, evidence, identities, paging: reviewed.paging };
    const { identities: found, ...amended } = amendDefinition(definition, by);
    return { ...reviewed, ...amended, unconfirmed: unconfirmed(found) };
  } catch (failure) {
    return { ...reviewed, definition, corrections: [], contradictions: [], unconfirmed: [], stale: [], failure };
  }
}

/** What a service is generated from, besides itself. */
interface Surroundings extends Pick<Inputs, "texts"> {
  /** The names that specs/names.json pins for it. */
  readonly pinned: ServiceNames | undefined;
  readonly handWritten: Inputs["handWritten"];
  readonly referenceIds: ReadonlySet<string>;
  readonly vendorProse?: VendorProse | undefined;
}

/** One bad service costs that service: whatever is thrown is its failure, and the others go on. */
export async function attemptService(amended: AmendedService, surroundings: Surroundings): Promise<Outcome> {
  const { service, stale, corrections, contradictions } = amended;
  const known = { id: service.id, package: service.package, stale, unreviewed: [], findings: [], newNames: {} };
  const nothing = { result: { ...known, operations: 0 }, files: new Map(), corrections, contradictions };
  try {
    return await generateService(amended, surroundings, nothing);
  } catch (thrown) {
    return failed(nothing, failureText(thrown));
  }
}

/** The same service, with nothing made of it. */
export function failed({ result, corrections, contradictions }: Outcome, failure: string): Outcome {
  return { result: { ...result, operations: 0, failure }, files: new Map(), corrections, contradictions };
}

async function generateService(amended: AmendedService, surroundings: Surroundings, known: Outcome): Promise<Outcome> {
  const { service, failure, corrections, contradictions } = amended;
  if (surroundings.handWritten?.has(service.package)) throw new Error(handWritten(service));
  if (failure !== undefined) throw failure;
  const { decided, files } = await withoutFailing(amended, surroundings);
  const { findings, faults, operations } = decided;
  if (operations.length === 0) throw new Error(nothingLeft(decided));
  const unreviewed = [...reviewFindings(amended, decided), ...faults];
  const newNames = unpinned(decided, surroundings.pinned?.operations);
  const result = { ...known.result, unreviewed, findings, newNames, operations: operations.length };
  return { result, plan: decided, files, corrections, contradictions };
}

function handWritten({ id, package: name }: Service): string {
  const remedy = `Give ${id} another package in specs/services.json, and run pnpm codegen again.`;
  return `people wrote the package ${name}, and nothing is written over their work. ${remedy}`;
}

function unpinned({ names }: ServicePlan, pinned: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(names.operations).filter(([key]) => !Object.hasOwn(pinned, key)));
}

/** Where the reviews and the definition differ. What is said of an operation that is left out waits for it. */
function reviewFindings(amended: AmendedService, { findings, operations: planned }: ServicePlan): string[] {
  const leftOut = new Map(findings.filter(({ leavesOut }) => leavesOut).map(({ place, reason }) => [place, reason]));
  const { definition } = supportedOperations(amended.definition, leftOut);
  const operations = sourceOperations(definition);
  const waits = <Entry>(review: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(review).filter(([key]) => !leftOut.has(key)));
  const { review, paging, failures, jobs = {}, limits = {}, rows = {} } = amended;
  const hasRows = (source: SourceOperation, way: PagingDefinition) => rowsOf(definition, source, way) !== undefined;
  const signsOf = (source: SourceOperation) => failureSigns(definition, source);
  return [
    ...idempotencyFindings({ safe: waits(review.safe), unsafe: waits(review.unsafe) }, operations),
    ...pagingFindings(waits(paging), operations, hasRows),
    ...failureFindings(waits(failures), operations, signsOf),
    ...jobFindings(waits(jobs), operations, {
      has: (source, property) => Object.hasOwn(responseProperties(definition, source), property),
      values: (source, property) => listedValues(definition, source, property),
      likeness: (source) => jobLikeness(definition, source),
    }),
    ...limitFindings(waits(limits), operations),
    ...rowFindings(waits(rows), operations, planned.flatMap(listRows)),
    ...amended.unconfirmed,
  ];
}

function listRows({ metadata: { method, path }, item }: OperationPlan): ListRows[] {
  return item === undefined ? [] : [{ key: `${method} ${path}`, hasType: item !== "unknown" }];
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
  { service, source, definition: plain, review, paging, failures, jobs = {}, limits = {}, rows = {} }: AmendedService,
  { pinned = { operations: {}, schemas: {} }, texts, referenceIds, vendorProse }: Surroundings,
  leftOut?: LeftOut,
): Promise<Emitted> {
  const described = vendorProse && mayBeDescribed(plain) ? await vendorProse.read(service.id) : undefined;
  // The licence may have changed since the snapshot.
  const prose = described && mayBeDescribed(described) ? vendorProse : undefined;
  const definition = described && prose ? addDescriptions(plain, described) : plain;
  const sources = { service, definition, pinned, review, paging, failures, jobs, limits, rows, referenceIds };
  const decided = plan({ ...sources, ...(leftOut && { leftOut }) });
  // A package without an operation is none; why there is none is said of the service.
  const isEmpty = decided.operations.length === 0;
  return { decided, files: isEmpty ? new Map() : emitService(decided, { source, texts, prose }) };
}
