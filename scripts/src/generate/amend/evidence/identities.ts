import { parse } from "yaml";
import { type Observation, observationsOf } from "../../../model/evidence/observations.js";
import { bodySchema, childOf, choicesAt, partsAt, type SchemaPart } from "../../../model/evidence/schema-parts.js";
import { keysOf } from "../../../model/json-pointer.js";
import { type Definition, entryOf, isRecord, type NameMap, type Schema } from "../../../model/openapi.js";
import { readableOperations } from "../../../model/source-operations.js";
import type { Evidence } from "../../../model/specs/evidence.js";
import type { PagingReview } from "../reviews/paging-review.js";
import { withChangedSchemas } from "./changed-schemas.js";

/** What specs/identities.yaml says. */
export interface Identities {
  /** Names of properties that identify the resource which declares them; the first that a schema has counts. */
  readonly names: readonly string[];
  /** By package: what shows that every response has an identity where no example does, by `Schema.property`. */
  readonly confirmed: NameMap<NameMap<string>>;
}

/** Reads specs/identities.yaml; `name` is the file's, for messages. */
export function parseIdentities(text: string, name: string): Identities {
  const document: unknown = parse(text);
  const { names, confirmed = {}, ...stray } = isRecord(document) ? document : {};
  if (!isTexts(names) || !isRecord(confirmed) || Object.keys(stray).length > 0)
    throw new Error(
      `${name}: expected "names", a list of property names, and "confirmed", which lists evidence by package.`,
    );
  const reviews = Object.entries(confirmed).map(([packageName, review]): [string, NameMap<string>] => {
    const place = `${name}: ${packageName}`;
    if (!isReview(review)) throw new Error(`${place}: expected a sentence of evidence for each "Schema.property".`);
    return [packageName, review];
  });
  return { names, confirmed: Object.fromEntries(reviews) };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string" && each !== "");
}

function isReview(value: unknown): value is NameMap<string> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === "string" && each !== "");
}

/** The property by which a resource that an operation reads, lists or creates is known. */
export interface Identity {
  /** The JSON pointer of the schema that declares it. */
  readonly place: string;
  /** `Schema.property`, or the operation in place of a schema without a name. */
  readonly name: string;
  readonly property: string;
  /** The operations that return the resource, as `GET /api/…`. */
  readonly operations: readonly string[];
  /** Whether the definition says that it is always there. */
  readonly isRequired: boolean;
  /** How many objects of examples there are, and how many have a value for it. */
  readonly shown: { readonly objects: number; readonly values: number };
  /** What else shows that it is always there. */
  readonly confirmedBy?: string;
}

/** What specs/identities.yaml says of one service. */
export interface IdentityReview {
  readonly names: readonly string[];
  readonly confirmed: NameMap<string>;
}

export const NO_IDENTITIES: IdentityReview = { names: [], confirmed: {} };

/** What the identities of a service are told by. */
export interface IdentitySources {
  readonly evidence: Evidence;
  readonly paging: PagingReview;
  readonly review: IdentityReview;
}

/** The identity of each resource that a service returns. */
export function identitiesOf(definition: Definition, { evidence, paging, review }: IdentitySources): Identity[] {
  const observations = observationsOf(definition, evidence).filter(({ origin }) => origin.side === "response");
  const found = new Map<string, Identity>();
  for (const { operation, parts } of resourcesOf(definition, paging)) {
    const declaring = declaringPart(parts, review.names);
    if (declaring === undefined) continue;
    const { property, part } = declaring;
    const name = `${ownerName(part, operation)}.${property}`;
    const confirmedBy = entryOf(review.confirmed, name);
    const before = found.get(part.place);
    found.set(part.place, {
      place: part.place,
      name: before?.name ?? name,
      property,
      operations: [...(before?.operations ?? []), operation],
      isRequired: parts.some(({ schema }) => schema.required?.includes(property)),
      shown: shownAt(part, property, observations),
      ...(confirmedBy !== undefined && { confirmedBy }),
    });
  }
  return [...found.values()];
}

/** Whether every response has it: every object of an example does, or a person has found out and no example contradicts. */
export function isAlwaysThere({ isRequired, shown: { objects, values }, confirmedBy }: Identity): boolean {
  return isRequired || (values === objects && (objects > 0 || confirmedBy !== undefined));
}

/** The definition in which the identities that are always there are marked. */
export function withIdentities(definition: Definition, identities: readonly Identity[]): Definition {
  const marked = identities.filter((identity) => !identity.isRequired && isAlwaysThere(identity));
  const changes = marked.map(({ place, property }): [string, (schema: Schema) => Schema] => [
    place,
    (schema) => ({ ...schema, "x-answered": [property] }),
  ]);
  return withChangedSchemas(definition, new Map(changes));
}

/** Entries of the review that name no identity of their package, or one that needs no evidence or that an example contradicts. */
export function identityFindings(confirmed: NameMap<string>, identities: readonly Identity[]): string[] {
  const byName = new Map(identities.map((identity) => [identity.name, identity]));
  return Object.keys(confirmed).flatMap((name) => {
    const identity = byName.get(name);
    const says = `specs/identities.yaml confirms ${name}`;
    if (identity === undefined) return [`${says}, which identifies nothing that the service returns`];
    const { isRequired, shown } = identity;
    if (isRequired) return [`${says}, which the definition requires by now`];
    if (shown.objects === 0) return [];
    return shown.values === shown.objects
      ? [`${says}, which examples show by now`]
      : [`${says}, but an example of the vendor's lacks it`];
  });
}

interface Resource {
  readonly operation: string;
  readonly parts: readonly SchemaPart[];
}

/** What each operation returns one or several of. */
function resourcesOf(definition: Definition, paging: PagingReview): Resource[] {
  const schemas = definition.components?.schemas ?? {};
  return readableOperations(definition).flatMap((source) => {
    const body = bodySchema(definition, source, "response");
    const rows = entryOf(paging, source.key);
    const path = rows === undefined ? undefined : rowsPath(rows);
    const parts = body && resourceParts(body, path, schemas);
    return parts ? [{ operation: source.key, parts }] : [];
  });
}

function rowsPath(paging: PagingReview[string]): readonly string[] {
  if (paging.by === "any") return [];
  const path = paging.by === "index" ? "Resources" : paging.items;
  return path === "" ? [] : path.split(".");
}

/** The parts of the rows, of the elements of a list, of what a wrapper holds, or of the answer itself. */
function resourceParts(
  body: SchemaPart,
  path: readonly string[] | undefined,
  schemas: NameMap<Schema>,
): readonly SchemaPart[] | undefined {
  const only = (part: SchemaPart | undefined) => {
    const choices = part ? choicesAt(part, schemas) : [];
    return choices.length === 1 && choices[0] ? partsAt(choices[0], schemas) : undefined;
  };
  const parts = only(body);
  if (parts === undefined) return undefined;
  if (path !== undefined) {
    const list = path.reduce<readonly SchemaPart[] | undefined>(
      (outer, key) => only(outer && childOf(outer, ["properties", key])),
      parts,
    );
    return only(list && childOf(list, ["items"]));
  }
  const wrapped = only(WRAPPERS.map((name) => childOf(parts, ["properties", name])).find((part) => part !== undefined));
  const inner = wrapped ?? parts;
  return only(childOf(inner, ["items"])) ?? inner;
}

/** Properties under which an answer holds what was asked for, in the order in which they are looked for. */
const WRAPPERS = ["content", "data"] as const;

function declaringPart(
  parts: readonly SchemaPart[],
  names: readonly string[],
): { readonly property: string; readonly part: SchemaPart } | undefined {
  for (const property of names) {
    const part = parts.find(({ schema }) => entryOf(schema.properties ?? {}, property) !== undefined);
    if (part) return { property, part };
  }
  return undefined;
}

/** The name of the component that a schema stands in, or the operation. */
function ownerName({ place }: SchemaPart, operation: string): string {
  const [section, kind, name = ""] = keysOf(place);
  return section === "components" && kind === "schemas" ? name : operation;
}

function shownAt({ place }: SchemaPart, property: string, observations: readonly Observation[]): Identity["shown"] {
  const seen = observations.filter(
    ({ parts, shape }) => shape.types.object !== undefined && parts.some((part) => part.place === place),
  );
  const objects = seen.map(({ shape }) => shape.types.object ?? 0);
  const values = seen.map(({ shape }) => valuesOf(shape.properties?.[property]?.types ?? {}));
  return { objects: sum(objects), values: sum(values) };
}

function valuesOf({ null: _null, ...others }: NameMap<number>): number {
  return sum(Object.values(others));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
