import type { Definition, Schema } from "@onetrust-client/tests-types/definition";
import { generateSync } from "json-schema-faker";
import { contradictsItself, excludes } from "./contradiction.js";

/** Stands in a sample where no value is possible. */
export const IMPOSSIBLE = "\u0000impossible";
/** Stands in a sample where bytes go. */
export const BYTES = "\u0000bytes";

/**
 * A schema in words that openapi-sampler understands; what no value satisfies is marked, what is a file as well. It takes the
 * first of several alternatives, so `turn` says which that is.
 */
export function sampleable(schema: Schema, definition: Definition, turn: number): Schema {
  if (contradictsItself(schema, definition)) return { const: IMPOSSIBLE };
  if (schema.format === "binary") return { const: BYTES };
  const each = (part: Schema) => sampleable(part, definition, turn);
  const named = (parts: Readonly<Record<string, Schema>>) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, each(part)]));
  const possible = (parts: readonly Schema[]) =>
    turned(
      parts.filter((part) => !excludes(schema.type, part, definition)),
      turn,
    ).map(each);

  const { properties, items, additionalProperties, allOf, oneOf, anyOf } = schema;
  return {
    ...inKnownWords(schema),
    ...(properties && { properties: named(properties) }),
    ...(items && { items: each(items), minItems: several(schema) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: each(additionalProperties) }),
    ...(allOf && { allOf: allOf.map((part) => each(requiring(part, schema.required))) }),
    ...(oneOf && { oneOf: possible(oneOf) }),
    ...(anyOf && { anyOf: possible(anyOf) }),
  };
}

interface Bounds {
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** Two items, where the bounds allow it: one looks the same however a list is written. The sampler repeats the first. */
function several({ minItems = 0, maxItems = 2, uniqueItems = false }: Schema & Bounds): number {
  return Math.max(minItems, uniqueItems ? 1 : Math.min(2, maxItems));
}

function turned<Item>(items: readonly Item[], turn: number): Item[] {
  const start = turn % Math.max(1, items.length);
  return [...items.slice(start), ...items.slice(0, start)];
}

/** The sampler leaves out what is required beside an `allOf` and defined within. */
function requiring(part: Schema, names: readonly string[] = []): Schema {
  return names.length === 0 ? part : { ...part, required: [...(part.required ?? []), ...names] };
}

/** It reads no groups in patterns, and not the format `url`. */
function inKnownWords(schema: Schema): Schema {
  const { pattern, minLength, maxLength, format } = schema;
  if (pattern !== undefined && schema.enum === undefined) {
    const limits = { ...(minLength !== undefined && { minLength }), ...(maxLength !== undefined && { maxLength }) };
    return { ...schema, const: generateSync({ type: "string", pattern, ...limits }, { seed: 1 }) };
  }
  return format === "url" ? { ...schema, format: "uri" } : schema;
}
