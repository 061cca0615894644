import { keysOf, valueAt } from "../json-pointer.js";
import { type Definition, entryOf, type NameMap, type Schema } from "../openapi.js";
import { readableOperations } from "../source-operations.js";
import type { Evidence, Shape } from "../specs/evidence.js";
import { bodySchema, childOf, choicesAt, isSchema, partsAt, type SchemaPart } from "./schema-parts.js";

/** Which examples showed something: those of one side of an operation, or those at one schema. */
export interface Origin {
  /** `POST /api/…`, or the pointer of a schema. */
  readonly of: string;
  /** Unknown where the example stands at a schema. */
  readonly side?: "request" | "response";
}

/** What examples show at a schema. */
export interface Observation {
  readonly origin: Origin;
  /** The schema that a property would be added to, and what it consists of, itself included. */
  readonly owner: SchemaPart;
  readonly parts: readonly SchemaPart[];
  readonly shape: Shape;
  /** Whether the value may be absent at this place. */
  readonly isOptional: boolean;
}

const SIDES = ["request", "response"] as const;

/** Reads the evidence beside a definition: what the examples show at each schema that they reach. */
export function observationsOf(definition: Definition, evidence: Evidence): Observation[] {
  const schemas = definition.components?.schemas ?? {};
  const ofOperations = readableOperations(definition).flatMap((source) =>
    SIDES.flatMap((side) => {
      const shape = entryOf(evidence.operations, source.key)?.[side];
      const part = shape && bodySchema(definition, source, side);
      return part ? observe({ part, shape, origin: { of: source.key, side }, isOptional: false }, schemas) : [];
    }),
  );
  const ofSchemas = Object.entries(evidence.schemas).flatMap(([place, shape]) => {
    const schema: unknown = valueAt(definition, keysOf(place));
    return isSchema(schema)
      ? observe({ part: { schema, place }, shape, origin: { of: place }, isOptional: true }, schemas)
      : [];
  });
  return [...ofOperations, ...ofSchemas];
}

interface Seen extends Pick<Observation, "shape" | "origin" | "isOptional"> {
  readonly part: SchemaPart;
}

/** What is seen at a schema and, through its properties, elements and values, at those inside it. */
function observe({ part, shape, origin, isOptional }: Seen, schemas: NameMap<Schema>): Observation[] {
  const owner = chosen(choicesAt(part, schemas), shape, schemas);
  if (owner === undefined) return [];
  const parts = partsAt(owner, schemas);
  const required = new Set(parts.flatMap(({ schema }) => schema.required ?? []));
  const within = (keys: readonly string[], seen: Shape | undefined, optional: boolean) => {
    const child = childOf(parts, keys);
    return child && seen ? observe({ part: child, shape: seen, origin, isOptional: optional }, schemas) : [];
  };
  return [
    { origin, owner, parts, shape, isOptional },
    ...Object.entries(shape.properties ?? {}).flatMap(([name, seen]) =>
      within(["properties", name], seen, !required.has(name)),
    ),
    ...within(["items"], shape.items, false),
    ...within(["additionalProperties"], shape.values, false),
  ];
}

/** Of several alternatives the one that declares more of the names than any other. */
function chosen(
  choices: readonly SchemaPart[],
  { properties = {} }: Shape,
  schemas: NameMap<Schema>,
): SchemaPart | undefined {
  if (choices.length === 1) return choices[0];
  const scored = choices
    .map((choice) => {
      const names = new Set(partsAt(choice, schemas).flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
      return { choice, score: Object.keys(properties).filter((name) => names.has(name)).length };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.choice : undefined;
}
