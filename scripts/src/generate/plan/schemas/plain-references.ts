import type { Schema } from "../../../model/openapi.js";
import { reference, referenced } from "../../../model/schema-walk.js";

/** Keywords beside a `$ref` that say something about the place, not about the value. */
const ABOUT_THE_PLACE = new Set(["title", "default", "deprecated", "readOnly", "writeOnly"]);

/**
 * A reference that says more than its target, as "the target and this": openapi-typescript reads `$ref` and drops what
 * stands beside it, as OpenAPI 3.0 did. Keywords without meaning for an object (`minItems` beside a reference to one)
 * make no difference either way.
 */
export function plainReference(schema: Schema): Schema {
  const name = referenced(schema);
  if (name === undefined) return schema;
  const { $ref: _, ...siblings } = schema;
  const place = Object.entries(siblings).filter(([key]) => ABOUT_THE_PLACE.has(key));
  const { required, additionalProperties } = schema;
  if (required === undefined && additionalProperties === undefined) {
    return { ...reference(name), ...Object.fromEntries(place) };
  }
  const parts: Schema[] = [reference(name)];
  if (additionalProperties !== undefined) parts.push({ type: "object", additionalProperties });
  return { ...Object.fromEntries(place), allOf: parts, ...(required && { required }) };
}
