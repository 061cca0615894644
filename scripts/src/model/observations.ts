import { below, keysOf, pointerTo, valueAt } from "./json-pointer.js";
import { type Definition, entryOf, isRecord, type NameMap, type Schema } from "./openapi.js";
import { referenced } from "./schema-walk.js";
import { type SourceOperation, sourceOperations } from "./source-operations.js";
import type { Evidence, Shape } from "./specs/evidence.js";

/** A schema where it stands. */
export interface Placed {
  readonly schema: Schema;
  /** Its JSON pointer. */
  readonly place: string;
}

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
  readonly owner: Placed;
  readonly parts: readonly Placed[];
  readonly shape: Shape;
  /** Whether the value may be absent at this place. */
  readonly isOptional: boolean;
}

/** Reads the evidence beside a definition: what the examples show at each schema that they reach. */
export function observationsOf(definition: Definition, evidence: Evidence): Observation[] {
  const observe = observer(definition.components?.schemas ?? {});
  const shownByOperations = sourceOperations(definition).flatMap((source) => {
    const shown = entryOf(evidence.operations, source.key);
    return (["request", "response"] as const).flatMap((side) => {
      const [shape, placed] = [shown?.[side], placedSchema(definition, source, side)];
      const origin: Origin = { of: source.key, side };
      return shape && placed ? observe({ placed, shape, origin, isOptional: false }) : [];
    });
  });
  const shownBySchemas = Object.entries(evidence.schemas).flatMap(([place, shape]) => {
    const schema = valueAt(definition, keysOf(place));
    return isSchema(schema)
      ? observe({ placed: { schema, place }, shape, origin: { of: place }, isOptional: true })
      : [];
  });
  return [...shownByOperations, ...shownBySchemas];
}

/** The first schema of a body, or of the first successful answer that has one. */
function placedSchema(
  definition: Definition,
  { path, method, requestBody, responses }: SourceOperation,
  side: "request" | "response",
): Placed | undefined {
  const holders: readonly [keys: readonly string[], holder: typeof requestBody | (typeof responses)[string]][] =
    side === "request"
      ? [[["requestBody"], requestBody]]
      : Object.entries(responses)
          .filter(([status]) => status.startsWith("2"))
          .map(([status, response]) => [["responses", status], response]);
  const found = holders.flatMap(([keys, holder]) =>
    Object.entries(holder?.content ?? {}).flatMap(([type, { schema }]): Placed[] => {
      const own = pointerTo(["paths", path, method.toLowerCase(), ...keys]);
      const target = valueAt(definition, keysOf(own));
      // What stands behind a reference is not the operation's own, so nothing is said of its place.
      return schema && !(isRecord(target) && "$ref" in target)
        ? [{ schema, place: pointerTo(["paths", path, method.toLowerCase(), ...keys, "content", type, "schema"]) }]
        : [];
    }),
  );
  return found.find(({ place }) => place.endsWith("/application~1json/schema")) ?? found[0];
}

interface Seen {
  readonly placed: Placed;
  readonly shape: Shape;
  readonly origin: Origin;
  readonly isOptional: boolean;
}

function observer(schemas: NameMap<Schema>): (seen: Seen) => Observation[] {
  return observe;

  function observe({ placed, shape, origin, isOptional }: Seen): Observation[] {
    const owner = ownerOf(placed, shape);
    if (owner === undefined) return [];
    const parts = partsOf(owner, new Set());
    const within = (inner: Placed, seen: Shape, optional: boolean) =>
      observe({ placed: inner, shape: seen, origin, isOptional: optional });
    const required = new Set(parts.flatMap(({ schema }) => schema.required ?? []));
    const ofProperties = Object.entries(shape.properties ?? {}).flatMap(([name, seen]) => {
      const [property] = parts.flatMap((part) => childOf(part, ["properties", name]));
      return property ? within(property, seen, !required.has(name)) : [];
    });
    const [items] = parts.flatMap((part) => childOf(part, ["items"]));
    const [values] = parts.flatMap((part) => childOf(part, ["additionalProperties"]));
    return [
      { origin, owner, parts, shape, isOptional },
      ...ofProperties,
      ...(items && shape.items ? within(items, shape.items, false) : []),
      ...(values && shape.values ? within(values, shape.values, false) : []),
    ];
  }

  /** The schema that a value is of: behind references, and of several alternatives the one that the value fits. */
  function ownerOf(placed: Placed, shape: Shape): Placed | undefined {
    const { schema, place } = placed;
    const target = referenced(schema);
    if (target !== undefined && !("properties" in schema) && !schema.allOf) {
      const component = entryOf(schemas, target);
      return component && ownerOf({ schema: component, place: componentPlace(target) }, shape);
    }
    const choices = (["anyOf", "oneOf"] as const).flatMap((keyword) =>
      (schema[keyword] ?? []).map(
        (each, index): Placed => ({ schema: each, place: below(below(place, keyword), index) }),
      ),
    );
    const others = choices.filter(({ schema: { type } }) => type !== "null");
    if (others.length === 0) return placed;
    const owners = others.flatMap((each) => ownerOf(each, shape) ?? []);
    return owners.length === 1 ? owners[0] : bestOf(owners, shape);
  }

  /** The one of several that declares more of the names than any other. */
  function bestOf(owners: readonly Placed[], { properties = {} }: Shape): Placed | undefined {
    const scored = owners
      .map((owner) => {
        const names = new Set(partsOf(owner, new Set()).flatMap((part) => Object.keys(part.schema.properties ?? {})));
        return { owner, score: Object.keys(properties).filter((name) => names.has(name)).length };
      })
      .toSorted((a, b) => b.score - a.score);
    const [best, next] = scored;
    return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.owner : undefined;
  }

  /** The schema and what its `allOf` consists of. */
  function partsOf(placed: Placed, seen: Set<string>): Placed[] {
    if (seen.has(placed.place)) return [];
    seen.add(placed.place);
    const { schema, place } = placed;
    const target = referenced(schema);
    const component = target === undefined ? undefined : entryOf(schemas, target);
    const behind = component && target ? partsOf({ schema: component, place: componentPlace(target) }, seen) : [];
    const inner = (schema.allOf ?? []).flatMap((each, index) =>
      partsOf({ schema: each, place: below(below(place, "allOf"), index) }, seen),
    );
    return [placed, ...behind, ...inner];
  }
}

function childOf({ schema, place }: Placed, keys: readonly string[]): Placed[] {
  const child = valueAt(schema, keys);
  return isSchema(child) ? [{ schema: child, place: keys.reduce(below, place) }] : [];
}

function componentPlace(name: string): string {
  return pointerTo(["components", "schemas", name]);
}

/** Looks at the frame only: it stands where the definition has a schema. */
function isSchema(value: unknown): value is Schema {
  return isRecord(value);
}
