import { below, pointerTo, valueAt } from "../json-pointer.js";
import { type Definition, entryOf, isRecord, type NameMap, type Schema } from "../openapi.js";
import { referenced } from "../schema-walk.js";
import type { SourceOperation } from "../source-operations.js";

/** A schema and where it stands. */
export interface SchemaPart {
  readonly schema: Schema;
  /** Its JSON pointer. */
  readonly place: string;
}

/** The schema and what it consists of, behind a reference and in an `allOf`; itself first. */
export function partsAt(part: SchemaPart, schemas: NameMap<Schema>): SchemaPart[] {
  const seen = new Set<string>();
  return beyond(part);

  function beyond({ schema, place }: SchemaPart): SchemaPart[] {
    if (seen.has(place)) return [];
    seen.add(place);
    const behind = componentBehind(schema, schemas);
    const inner = (schema.allOf ?? []).flatMap((each, index) =>
      beyond({ schema: each, place: below(below(place, "allOf"), index) }),
    );
    return [{ schema, place }, ...(behind ? beyond(behind) : []), ...inner];
  }
}

/** The component that a schema is nothing but a reference to. */
function componentBehind(schema: Schema, schemas: NameMap<Schema>): SchemaPart | undefined {
  const name = referenced(schema);
  const component = name === undefined ? undefined : entryOf(schemas, name);
  return component && { schema: component, place: pointerTo(["components", "schemas", name ?? ""]) };
}

/** The schemas that a value may be of: behind references, and each alternative that is not null. */
export function choicesAt(part: SchemaPart, schemas: NameMap<Schema>): SchemaPart[] {
  const seen = new Set<string>();
  return beyond(part);

  function beyond({ schema, place }: SchemaPart): SchemaPart[] {
    if (seen.has(place)) return [];
    seen.add(place);
    const behind = schema.properties || schema.allOf ? undefined : componentBehind(schema, schemas);
    if (behind) return beyond(behind);
    const choices = (["anyOf", "oneOf"] as const).flatMap((keyword) =>
      (schema[keyword] ?? []).map((each, index) => ({ schema: each, place: below(below(place, keyword), index) })),
    );
    const others = choices.filter(({ schema: { type } }) => type !== "null");
    return others.length === 0 ? [{ schema, place }] : others.flatMap(beyond);
  }
}

/** The first schema that one of the parts has under the keys, as `["properties", "name"]`. */
export function childOf(parts: readonly SchemaPart[], keys: readonly string[]): SchemaPart | undefined {
  for (const { schema, place } of parts) {
    const child: unknown = valueAt(schema, keys);
    if (isSchema(child)) return { schema: child, place: keys.reduce(below, place) };
  }
  return undefined;
}

/** Looks at the frame only: it stands where the definition has a schema. */
export function isSchema(value: unknown): value is Schema {
  return isRecord(value);
}

/** The schema of a body, or of the first successful answer that has one: JSON where there is a choice. */
export function bodySchema(
  definition: Definition,
  { path, method, requestBody, responses }: SourceOperation,
  side: "request" | "response",
): SchemaPart | undefined {
  const own = ["paths", path, method.toLowerCase()];
  const answers = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([status, { content }]) => ({ keys: [...own, "responses", status], content }));
  const holders = side === "request" ? [{ keys: [...own, "requestBody"], content: requestBody?.content }] : answers;
  const found = holders.flatMap(({ keys, content = {} }) =>
    Object.entries(content).flatMap(([type, { schema }]): SchemaPart[] => {
      const place = [...keys, "content", type, "schema"];
      // What stands behind a reference is not the operation's own, and nothing can be added there.
      return schema && valueAt(definition, place) !== undefined ? [{ schema, place: pointerTo(place) }] : [];
    }),
  );
  return found.find(({ place }) => place.endsWith("/application~1json/schema")) ?? found[0];
}
