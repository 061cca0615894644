import type { Describe } from "../commands/describe.js";
import type { Definition, Service } from "../model/openapi.js";
import { type SourceOperation, sourceOperations } from "../model/source-operations.js";
import { amend, type Correction } from "./amend/amend.js";
import { type ReplayReview, replayFindings } from "./amend/idempotency-review.js";
import type { OverlayAction } from "./amend/overlay.js";
import { type Paging, type PagingReview, pagingFindings } from "./amend/paging-review.js";
import { emitService, emitShared, type Files } from "./emit/emit.js";
import { type Inputs, readInputs, type SourceService } from "./inputs.js";
import { rowsOf } from "./plan/operations/item.js";
import { plan, type ServicePlan, uniqueOperationIds } from "./plan/plan.js";
import { write } from "./write.js";

export interface GenerateOptions {
  /** Root of the repository. */
  readonly root: string;
  /** Compare with what is there instead of writing. */
  readonly check: boolean;
  /** Puts the vendor's descriptions in, for a release only: what is committed has none. */
  readonly describe?: Describe | undefined;
  /** Called as each service is done. */
  readonly onService?: ((result: ServiceResult) => void) | undefined;
}

export interface ServiceResult {
  readonly id: string;
  readonly package: string;
  readonly operations: number;
  /** Corrections whose target is gone: the vendor changed what they correct. */
  readonly stale: readonly OverlayAction[];
  /** Where the reviews of replay and paging and the definition differ. */
  readonly unreviewed: readonly string[];
  /** Why the service could not be generated; its package stays as it was. */
  readonly failure?: string;
}

export interface GenerateReport {
  readonly services: readonly ServiceResult[];
  /** Files that were written, or with `check` would be. */
  readonly written: readonly string[];
  /** Files that were removed, or with `check` would be. */
  readonly removed: readonly string[];
}

/** snapshot → amend → plan → emit → write: the packages from what is committed under specs/. */
export async function runGenerate({ root, check, describe, onService }: GenerateOptions): Promise<GenerateReport> {
  const { files, services } = await emitAll({ root, describe, onService });
  const failed = services.filter(({ failure }) => failure !== undefined);
  const untouched = new Set(failed.map((result) => result.package));
  return { services, ...(await write(root, files, { check, untouched })) };
}

/** Every file that specs/ generates, by its path. */
export async function emitAll({
  root,
  describe,
  onService,
}: Omit<GenerateOptions, "check">): Promise<{ readonly files: Files; readonly services: readonly ServiceResult[] }> {
  const inputs = await readInputs(root);
  const amended = inputs.services.map(attemptAmend);
  const referenceIds = uniqueOperationIds(amended.map(({ definition }) => definition));
  const results: ServiceResult[] = [];
  const plans: ServicePlan[] = [];
  const files = new Map<string, string>();
  for (const service of amended) {
    const outcome = await attemptService(service, inputs, referenceIds, describe);
    if (outcome.plan) plans.push(outcome.plan);
    for (const [path, text] of outcome.files) files.set(path, text);
    results.push(outcome.result);
    onService?.(outcome.result);
  }
  const failed = results.some(({ failure }) => failure !== undefined);
  // The shared pages speak of all services, so they are left alone while one of them is unknown.
  if (!failed) for (const [path, text] of emitShared(plans, correctionsOf(amended))) files.set(path, text);
  return { files, services: results };
}

/** The corrections of each service, by its package. */
function correctionsOf(services: readonly AmendedService[]): ReadonlyMap<string, readonly Correction[]> {
  return new Map(services.map(({ service, corrections }) => [service.package, corrections]));
}

interface AmendedService {
  readonly service: Service;
  readonly definition: Definition;
  readonly review: ReplayReview;
  readonly paging: PagingReview;
  readonly corrections: readonly Correction[];
  readonly stale: readonly OverlayAction[];
  readonly failure?: unknown;
}

function attemptAmend({ service, definition, overlay, review, paging }: SourceService): AmendedService {
  try {
    return { service, review, paging, ...amend(definition, overlay) };
  } catch (failure) {
    return { service, review, paging, definition, corrections: [], stale: [], failure };
  }
}

interface Outcome {
  readonly result: ServiceResult;
  readonly plan?: ServicePlan;
  readonly files: Files;
}

async function attemptService(
  { service, definition, review, paging, stale, failure }: AmendedService,
  { names }: Inputs,
  referenceIds: ReadonlySet<string>,
  describe: Describe = async (_, plain) => ({ definition: plain }),
): Promise<Outcome> {
  const operations = sourceOperations(definition);
  const hasRows = (source: SourceOperation, way: Paging) => rowsOf(definition, source, way) !== undefined;
  const unreviewed = [...replayFindings(review, operations), ...pagingFindings(paging, operations, hasRows)];
  const known = { id: service.id, package: service.package, stale, unreviewed };
  try {
    if (failure !== undefined) throw failure;
    const pinned = names[service.id] ?? { operations: {}, schemas: {} };
    const described = await describe(service, definition);
    const decided = plan({ service, definition: described.definition, pinned, review, paging, referenceIds });
    const files = await emitService(decided, described.notice);
    return { result: { ...known, operations: decided.operations.length }, plan: decided, files };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { result: { ...known, operations: 0, failure: reason }, files: new Map() };
  }
}
