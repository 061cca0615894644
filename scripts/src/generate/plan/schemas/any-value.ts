import type { Schema } from "../../../model/openapi.js";

/** Keywords that make more of `type: object` than a word. */
const DESCRIBING = ["properties", "additionalProperties", "discriminator"] as const;

/**
 * The schema without a `type: object` that describes no object. The vendor writes it for "any JSON": its own examples
 * hold strings and lists there, and beside it stand alternatives that are strings and numbers.
 */
export function anyValue(schema: Schema): Schema {
  if (schema.type !== "object" || DESCRIBING.some((keyword) => hasMembers(schema[keyword]))) return schema;
  const { type: _, ...rest } = schema;
  return rest;
}

function hasMembers(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : value !== undefined;
}
