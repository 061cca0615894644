import { nameInOtherCapitals } from "../../../model/evidence/contradictions.js";
import { type Observation, observationsOf } from "../../../model/evidence/observations.js";
import { keysOf } from "../../../model/json-pointer.js";
import { type Definition, mapValues, type NameMap, type Schema, type TypeName } from "../../../model/openapi.js";
import { reach, schemaPlaces } from "../../../model/schema-walk.js";
import { type Evidence, mergeExamples, mergePlaces, type Shape } from "../../../model/specs/evidence.js";
import { withChangedSchemas } from "./changed-schemas.js";

/** A property that examples show and the definition lacks. */
export interface ShownProperty {
  /** The JSON pointer of the schema that it is added to. */
  readonly place: string;
  readonly name: string;
  readonly schema: Schema;
}

/** The definition with every property that examples show and it lacks, as an optional one. */
export function withShownProperties(definition: Definition, shown: readonly ShownProperty[]): Definition {
  const byPlace = new Map<string, [string, Schema][]>();
  for (const { place, name, schema } of shown) byPlace.set(place, [...(byPlace.get(place) ?? []), [name, schema]]);
  const changes = [...byPlace].map(([place, added]): [string, (schema: Schema) => Schema] => [
    place,
    (schema) => ({ ...schema, properties: sorted([...Object.entries(schema.properties ?? {}), ...added]) }),
  ]);
  return withChangedSchemas(definition, new Map(changes));
}

function sorted(properties: readonly [string, Schema][]): NameMap<Schema> {
  return Object.fromEntries(properties.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What examples show and the definition lacks. */
export function shownProperties(definition: Definition, evidence: Evidence): ShownProperty[] {
  const byPlace = new Map<string, Observation[]>();
  for (const observation of observationsOf(definition, evidence)) {
    if (!isClosedObject(observation)) continue;
    const { place } = observation.owner;
    byPlace.set(place, [...(byPlace.get(place) ?? []), observation]);
  }
  const sent = sentPlaces(definition);
  return [...byPlace].flatMap(([place, seen]) =>
    undeclaredNames(seen).map((name) => ({ place, name, schema: propertyOf(name, seen, sent(place)) })),
  );
}

/** An object whose properties are listed, and that takes no others. */
function isClosedObject({ parts, shape }: Observation): boolean {
  return (
    shape.types.object !== undefined &&
    parts.some(({ schema }) => Object.keys(schema.properties ?? {}).length > 0) &&
    parts.every(({ schema: { additionalProperties = false } }) => additionalProperties === false)
  );
}

function undeclaredNames(seen: readonly Observation[]): string[] {
  const parts = seen.flatMap((each) => each.parts);
  const declared = new Set(parts.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
  const shown = new Set(seen.flatMap(({ shape }) => Object.keys(shape.properties ?? {})));
  // Of two names that differ by their capitals one is a misprint, and nothing says which: that is a contradiction.
  return [...shown].filter((name) => !declared.has(name) && nameInOtherCapitals(name, parts) === undefined).toSorted();
}

/** Which sides reach a schema. */
type Sides = "both" | "one";

function propertyOf(name: string, seen: readonly Observation[], sides: Sides): Schema {
  const having = seen.filter(({ shape }) => shape.properties?.[name] !== undefined);
  const byOrigin = new Map<string, Shape>();
  for (const { origin, shape } of having) {
    const [key, found] = [`${origin.of} ${origin.side}`, shape.properties?.[name]];
    const before = byOrigin.get(key);
    if (found) byOrigin.set(key, before ? mergePlaces(before, found) : found);
  }
  const [first, ...others] = byOrigin.values();
  if (first === undefined) return {};
  const only = new Set(having.map(({ origin }) => origin.side));
  const [side] = only.size === 1 && sides === "both" ? only : [];
  return {
    ...schemaOf(others.reduce(mergeExamples, first)),
    "x-shown": true,
    ...(side === "response" && { readOnly: true }),
    ...(side === "request" && { writeOnly: true }),
  };
}

/** How many examples must agree on a type before it is believed. */
const ENOUGH = 2;

/** The schema of what examples agree on; of anything else nothing is said. */
function schemaOf({ examples, types, properties = {}, items, values }: Shape): Schema {
  const type = examples >= ENOUGH ? commonType(Object.keys(types)) : undefined;
  if (type === undefined) return {};
  const typed = { type: types.null === undefined ? type : [type, "null" as const] };
  if (type === "array") return { ...typed, items: items ? schemaOf(items) : {} };
  if (type !== "object") return typed;
  if (values) return { ...typed, additionalProperties: schemaOf(values) };
  return Object.keys(properties).length === 0 ? {} : { ...typed, properties: mapValues(properties, schemaOf) };
}

function commonType(types: readonly string[]): TypeName | undefined {
  const others = types.filter((type) => type !== "null");
  const isNumber = others.length > 1 && others.every((type) => type === "number" || type === "integer");
  const [only, ...more] = isNumber ? ["number"] : others;
  return more.length === 0 ? TYPES.find((type) => type === only) : undefined;
}

const TYPES: readonly TypeName[] = ["string", "number", "integer", "boolean", "object", "array"];

/** Tells of a place whether both sides reach it: then a property may be one side's only. */
function sentPlaces(definition: Definition): (place: string) => Sides {
  const components = definition.components?.schemas ?? {};
  const { requests, responses } = schemaPlaces(definition);
  const [sent, received] = [reach(requests, components), reach(responses, components)];
  return (place) => {
    const [section, , name = ""] = keysOf(place);
    return section === "components" && sent.has(name) && received.has(name) ? "both" : "one";
  };
}
