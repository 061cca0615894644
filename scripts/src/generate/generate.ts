import { entryOf, operationsOf, type Service } from "../model/openapi.js";
import { PATHS } from "../workspace/paths.js";
import { kindFindings } from "./amend/overlay.js";
import { unknownPackages } from "./amend/reviews/limits.js";
import { unknownRowPackages } from "./amend/reviews/row-review.js";
import { unusedTexts } from "./emit/catalogue/hand-written.js";
import { emitDocumentedLimits } from "./emit/documented-limits.js";
import { emitNames, emitPages, type Files } from "./emit/emit.js";
import {
  type AmendedService,
  attemptAmend,
  attemptService,
  failed,
  type Outcome,
  type ServiceResult,
  type VendorProse,
} from "./generate-service.js";
import type { Inputs, SourceService } from "./inputs.js";
import { exportedNameFaults, occupiedNames } from "./plan/names/exported-names.js";
import { uniqueOperationIds } from "./plan/plan.js";

export interface GenerateOptions {
  /** The vendor's descriptions, for a release only: what is committed has none. */
  readonly vendorProse?: VendorProse | undefined;
  /** Makes the parts of the work, or takes them from an earlier run; unless told otherwise all are made. */
  readonly reuse?: Reuse | undefined;
  /** Called as the work on each service begins, with the number of its operations. */
  readonly onStart?: ((service: Service, operations: number) => void) | undefined;
  /** Called as each service is done. */
  readonly onService?: ((result: ServiceResult) => void) | undefined;
}

/** A part of the work, which depends on nothing but `from`: values as JSON has them. */
export interface Part<Value> {
  readonly name: string;
  readonly from: unknown;
  readonly hasFailed: (value: Value) => boolean;
  readonly make: () => Value | Promise<Value>;
}

export type Reuse = <Value>(part: Part<Value>) => Promise<Value>;

export interface Generated {
  /** Every file that specs/ generates, by its path. */
  readonly files: Files;
  readonly services: readonly ServiceResult[];
  /** Hand-written entries that nothing uses: kinds of defect, search words, texts about services. */
  readonly unusedEntries: readonly string[];
}

/** snapshot → amend → plan → emit: the packages from what is committed under specs/. Writes nothing. */
export async function generate(inputs: Inputs, options: GenerateOptions = {}): Promise<Generated> {
  return gather(inputs, await generateServices(inputs, options));
}

/** Each service by itself, with the files of its package. */
export async function generateServices(inputs: Inputs, options: GenerateOptions = {}): Promise<readonly Outcome[]> {
  const { vendorProse, reuse = makeAll } = options;
  const amended = await Promise.all(inputs.services.map((source) => reuse(amendPart(source))));
  const referenceIds = uniqueOperationIds(amended.map(({ definition }) => definition));
  const { texts, handWritten } = inputs;
  const outcomes: Outcome[] = [];
  for (const service of amended) {
    options.onStart?.(service.service, operationsOf(service.definition).length);
    const pinned = entryOf(inputs.names, service.service.id);
    const outcome = await reuse({
      name: `generated/${service.service.package}`,
      from: [service, pinned, texts, [...(handWritten ?? [])], [...referenceIds]],
      hasFailed: ({ result }) => result.failure !== undefined,
      make: () => attemptService(service, { pinned, texts, handWritten, referenceIds, vendorProse }),
    });
    outcomes.push(outcome);
    options.onService?.(outcome.result);
  }
  return withCheckedNames(outcomes);
}

function makeAll<Value>({ make }: Part<Value>): Promise<Value> {
  return Promise.resolve(make());
}

function amendPart(source: SourceService): Part<AmendedService> {
  return {
    name: `amended/${source.service.package}`,
    from: source,
    hasFailed: ({ failure }) => failure !== undefined,
    make: () => attemptAmend(source),
  };
}

/** A service fails whose exported names mean something else in a generated file or on every platform. */
function withCheckedNames(outcomes: readonly Outcome[]): readonly Outcome[] {
  const occupied = occupiedNames(outcomes.flatMap(({ plan, files }) => (plan ? [{ plan, files }] : [])));
  return outcomes.map((outcome) => {
    const faults = outcome.plan ? exportedNameFaults(outcome.plan, occupied) : [];
    return faults.length === 0 ? outcome : failed(outcome, faults.join("\n"));
  });
}

/** What the services give together: their files, the pinned names, and the pages that speak of all of them. */
export function gather(inputs: Inputs, outcomes: readonly Outcome[]): Generated {
  const results = outcomes.map(({ result }) => result);
  const plans = outcomes.flatMap((outcome) => outcome.plan ?? []);
  const files = new Map(outcomes.flatMap((outcome) => [...outcome.files]));
  const failures = results.filter(({ failure }) => failure !== undefined).map(({ id }) => id);
  // What was released under a name keeps it, also while its service cannot be generated.
  const kept = Object.fromEntries(Object.entries(inputs.names).filter(([id]) => failures.includes(id)));
  for (const [path, text] of emitNames(plans, kept)) files.set(path, text);
  // The pages would lose what they say of a released service, so they wait for it. A new one is missed by nobody.
  const isWhole = failures.every((id) => inputs.names[id] === undefined);
  const defects = {
    corrections: new Map(outcomes.map(({ result, corrections }) => [result.package, corrections])),
    contradictions: new Map(outcomes.map(({ result, contradictions }) => [result.package, contradictions])),
  };
  if (isWhole) for (const [path, text] of emitPages(plans, defects, inputs.texts)) files.set(path, text);
  if (inputs.limits) files.set(PATHS.documentedLimits, emitDocumentedLimits(inputs.limits));
  const packages = new Set(inputs.services.map(({ service }) => service.package));
  const overlays = inputs.services.map(({ overlay }) => overlay);
  const unusedEntries = [
    ...kindFindings(inputs.kinds, overlays),
    ...(inputs.limits ? unknownPackages(inputs.limits, packages) : []),
    ...unknownRowPackages(inputs.rows ?? {}, packages),
    ...(failures.length > 0 ? [] : unusedTexts(inputs.texts, plans)),
  ];
  return { files, services: results, unusedEntries };
}
