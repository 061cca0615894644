import type { HostKind } from "@onetrust-client/core";
import { type Definition, type NameMap, operationsOf, type Schema, type Service } from "../../model/openapi.js";
import { reach } from "../../model/schema-walk.js";
import { type SourceOperation, sourceOperations } from "../../model/source-operations.js";
import type { FailureReview } from "../amend/reviews/failure-review.js";
import type { IdempotencyReview } from "../amend/reviews/idempotency-review.js";
import type { JobReview } from "../amend/reviews/job-review.js";
import type { ServiceLimits } from "../amend/reviews/limits.js";
import type { PagingReview } from "../amend/reviews/paging-review.js";
import type { RowReview } from "../amend/reviews/row-review.js";
import { type ValueSchemas, valueSchemas } from "./json-schemas/value-schemas.js";
import { methodNames } from "./names/method-names.js";
import { type PinnedTypes, typeNames } from "./names/type-names.js";
import { capitalise, constantName, pascalCase } from "./names/words.js";
import { hostOf } from "./operations/host-kind.js";
import { inputSchema, isInputRequired } from "./operations/input.js";
import { itemOf } from "./operations/item.js";
import { keyedInput, withExclusiveBodies } from "./operations/keyed-input.js";
import { type MetadataSources, metadataOf, type PlannedDefinition } from "./operations/metadata.js";
import { outputOf, withNamedResponse } from "./operations/output.js";
import { withTypedRows } from "./rows/typed-rows.js";
import { mergeEqualSchemas } from "./schemas/merge-equal-schemas.js";
import { withOperations, withReachedSchemas } from "./schemas/reached-schemas.js";
import { withReadableSchemas } from "./schemas/refused-schemas.js";
import { renameSchemas } from "./schemas/rename-schemas.js";
import { type ServiceContract, serviceContract } from "./schemas/service-contract.js";
import { typedDocument } from "./schemas/typed-document.js";
import { typedSchemas } from "./schemas/typed-schemas.js";
import type { Finding } from "./support/finding.js";
import { type LeftOut, supportedOperations } from "./support/supported-operations.js";

/** Everything that is decided about one service; emit only writes it down. */
export interface ServicePlan {
  readonly id: string;
  /** Folder and package name, `universal-consent`. */
  readonly package: string;
  /** The exported constant, `universalConsent`. */
  readonly client: string;
  /** The exported interface, `UniversalConsent`. */
  readonly interface: string;
  /** The vendor's name of the service. */
  readonly title: string;
  /** Day since which the vendor no longer publishes the definition. */
  readonly vanished?: string;
  readonly host: HostKind;
  readonly operations: readonly OperationPlan[];
  /** Names of every exported type, sorted. */
  readonly types: readonly string[];
  /** Those of them that callers fill in. */
  readonly sentTypes: ReadonlySet<string>;
  /** What openapi-typescript turns into the types of those names. */
  readonly document: Definition;
  /** What it takes and returns as JSON Schema, for the catalog. */
  readonly contract: ServiceContract;
  /** What the entry `schemas` of the package holds. */
  readonly valueSchemas: ValueSchemas;
  /** Why operations have no name and are left out until a person gives them one, a sentence each. */
  readonly faults: readonly string[];
  /** Which other operations are left out, and what is done in another way than declared. */
  readonly findings: readonly Finding[];
  /** The names to pin. */
  readonly names: ServiceNames;
}

export interface OperationPlan {
  readonly name: string;
  /** The title of the vendor's page. */
  readonly title: string;
  /** The vendor's tags. */
  readonly tags: readonly string[];
  /** The vendor's prose, in a release. */
  readonly description?: string;
  readonly metadata: PlannedDefinition;
  readonly input?: {
    readonly type: string;
    readonly required: boolean;
    readonly schema: Schema;
    /** Where a text in the path decides what the body is: its name, and the type for a text that the definition does not know. */
    readonly keyed?: { readonly key: string; readonly type: string; readonly schema: Schema };
  };
  /** The output's type in words, `Purpose[]`. */
  readonly output: string;
  /** The type of one row in words, where the answer comes in pages. */
  readonly item?: string;
  /** Types of the service that the words of output and item use. */
  readonly outputTypes: readonly string[];
  /** The vendor's page, where it can be derived. */
  readonly reference?: string;
}

/** Public names, pinned: types, and operations by method and path. */
export interface ServiceNames extends PinnedTypes {
  readonly operations: Readonly<Record<string, string>>;
}

/** What plan decides from. */
export interface PlanSources {
  readonly service: Service;
  /** The amended definition. */
  readonly definition: Definition;
  readonly pinned: ServiceNames;
  readonly review: IdempotencyReview;
  readonly paging: PagingReview;
  readonly failures: FailureReview;
  readonly jobs?: JobReview;
  readonly limits?: ServiceLimits;
  readonly rows?: RowReview;
  /** The operation ids that name exactly one page of the vendor's. */
  readonly referenceIds: ReadonlySet<string>;
  /** Operations to leave out, each with the reason, by key. Default: those that core cannot send or read. */
  readonly leftOut?: LeftOut;
}

/** Decides about one service. */
export function plan(planned: PlanSources): ServicePlan {
  const { service, pinned, review, paging, failures, jobs = {}, limits = {}, rows = {}, referenceIds } = planned;
  const { definition: supported, findings: unsupported } = supportedOperations(planned.definition, planned.leftOut);
  const { definition: readable, findings: unreadable } = withReadableSchemas(supported);
  const whole = withTypedRows(readable, { paging, rows });
  const findings = [...unsupported, ...unreadable];
  const { host, findings: hostFindings } = hostOf(whole);
  const { names: methods, faults } = methodNames({
    operations: sourceOperations(whole),
    pinned: pinned.operations,
    isPaged: (key) => paging[key] !== undefined,
  });
  const definition = mergeEqualSchemas(withReachedSchemas(withOperations(whole, new Set(methods.keys()))));
  const interfaceName = pascalCase(service.package);
  const names = typeNames(definition, { pinned, interfaceName, methods });
  const typed = typedSchemas(withExclusiveBodies(definition), names);
  const sources = sourceOperations(typed).map((source) => ({ ...source, name: nameOf(methods, source) }));
  const metadataSources = { definition: typed, host, review, paging, failures, jobs, limits, names: methods };
  const drafts = sources.map((source) => draftOperation(source, metadataSources, referenceIds));
  const components = {
    ...typed.components?.schemas,
    ...Object.fromEntries(drafts.flatMap(({ components }) => components)),
  };
  const types = Object.keys(components).toSorted();
  return {
    id: service.id,
    package: service.package,
    client: constantName(service.package),
    interface: interfaceName,
    title: serviceTitle(definition.info.title),
    ...(service.vanished !== undefined && { vanished: service.vanished }),
    host,
    operations: drafts.map(({ operation }) => operation).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    types,
    sentTypes: sentTypes(
      drafts.map(({ operation }) => operation),
      components,
    ),
    document: typedDocument(
      typed,
      drafts.map(({ source }) => source),
      sorted(components),
    ),
    // By public names, which stay when the vendor renames a schema.
    contract: serviceContract(renameSchemas(definition, names.schemas)),
    valueSchemas: valueSchemas(typedSchemas(withExclusiveBodies(definition), names, (schema) => schema)),
    faults,
    findings: [...hostFindings, ...findings],
    names: {
      operations: sorted({ ...keptPins(pinned, findings), ...pins(methods) }),
      schemas: pins(names.schemas),
      inputs: pins(names.inputs),
    },
  };
}

/**
 * The ids that occur once over all definitions: the vendor's page of an operation is its id in lower case. An id with other
 * characters than those of an address names no page.
 */
export function uniqueOperationIds(definitions: readonly Definition[]): ReadonlySet<string> {
  const ids = definitions.flatMap((definition) =>
    operationsOf(definition).flatMap(({ operation: { operationId } }) =>
      typeof operationId === "string" ? operationId.toLowerCase() : [],
    ),
  );
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const id of ids) (seen.has(id) ? repeated : seen).add(id);
  return new Set(ids.filter((id) => !repeated.has(id) && /^[\w-]+$/.test(id)));
}

type NamedOperation = SourceOperation & { readonly name: string };

function draftOperation(
  source: NamedOperation,
  metadataSources: MetadataSources,
  referenceIds: ReadonlySet<string>,
): { source: NamedOperation; operation: OperationPlan; components: readonly (readonly [string, Schema])[] } {
  const { name, operation: vendor } = source;
  const keyed = keyedInput(source, metadataSources.definition.components?.schemas ?? {});
  const input = keyed?.exact ?? inputSchema(source);
  const inputType = `${capitalise(name)}Input`;
  const general = keyed && { key: keyed.key, type: `${capitalise(name)}GeneralInput`, schema: keyed.general };
  const outputType = `${capitalise(name)}Output`;
  const output = outputOf(source, outputType);
  const metadata = metadataOf(source, metadataSources);
  const itemType = `${capitalise(name)}Item`;
  const item =
    metadata.paging &&
    itemOf(source, { definition: metadataSources.definition, paging: metadata.paging, name: itemType });
  const id = vendor.operationId?.toLowerCase();
  const operation: OperationPlan = {
    name,
    title: vendor.summary?.trim() || source.key,
    tags: (vendor.tags ?? []).map((tag) => tag.trim()).filter((tag) => tag !== ""),
    ...(vendor.description && { description: vendor.description }),
    metadata,
    ...(input && {
      input: { type: inputType, required: isInputRequired(input), schema: input, ...(general && { keyed: general }) },
    }),
    output: output.type,
    ...(item && { item: item.type }),
    outputTypes: namedTypes(`${output.type} ${item?.type ?? ""}`),
    ...(id !== undefined &&
      referenceIds.has(id) && { reference: `https://developer.onetrust.com/onetrust/reference/${id}` }),
  };
  const components: [string, Schema][] = [];
  if (input) components.push([inputType, input]);
  if (general) components.push([general.type, general.schema]);
  if (output.schema) components.push([outputType, output.schema]);
  if (item?.schema) components.push([itemType, item.schema]);
  return {
    source: output.schema ? withNamedResponse(source, output.schema, outputType) : source,
    operation,
    components,
  };
}

function sentTypes(operations: readonly OperationPlan[], components: NameMap<Schema>): ReadonlySet<string> {
  const inputs = operations.flatMap(({ input }) => (input ? [input, ...(input.keyed ? [input.keyed] : [])] : []));
  return new Set([
    ...inputs.map(({ type }) => type),
    ...reach(
      inputs.map(({ schema }) => schema),
      components,
    ),
  ]);
}

function namedTypes(words: string): string[] {
  return words.match(/\b[A-Z]\w*/g)?.filter((word) => word !== "Blob") ?? [];
}

/** `Data Mapping Automation (Swagger)` without the file format that the vendor puts behind some names. */
function serviceTitle(title: string): string {
  return title.replace(/\s*\((?:OAS|Swagger)\)\s*$/i, "").trim();
}

function nameOf(methods: ReadonlyMap<string, string>, { key }: SourceOperation): string {
  const name = methods.get(key);
  if (name === undefined) throw new Error(`${key} has no name.`);
  return name;
}

/** The names of operations that are left out for now stay theirs. */
function keptPins({ operations }: ServiceNames, findings: readonly Finding[]): Record<string, string> {
  const places = new Set(findings.filter(({ leavesOut }) => leavesOut).map(({ place }) => place));
  return Object.fromEntries(Object.entries(operations).filter(([key]) => places.has(key)));
}

function pins(names: ReadonlyMap<string, string>): Record<string, string> {
  return sorted(Object.fromEntries(names));
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
