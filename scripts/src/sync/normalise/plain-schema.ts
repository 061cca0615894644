import { isRecord, type JsonObject } from "../../model/openapi.js";

/** The schema with its one word for null. */
export function withoutConstNull(schema: JsonObject): JsonObject {
  if (schema.const !== null) return schema;
  const { const: _, ...rest } = schema;
  return { ...rest, type: "null" };
}

/** Keywords beside a `$ref` that say something about the place, not about the value. */
const ABOUT_THE_PLACE: ReadonlySet<string> = new Set([
  "$ref",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "x-refused",
]);

/**
 * A schema of Swagger 2.0 or OpenAPI 3.0, where nothing counts beside a `$ref`. Two keywords are taken at their word all the
 * same: the vendor writes them there, and its hosts keep to them.
 */
export function withoutIgnored(schema: JsonObject): JsonObject {
  if (schema.$ref === undefined) return schema;
  const kept = Object.entries(schema).filter(([key]) => ABOUT_THE_PLACE.has(key) || TAKEN_AT_THEIR_WORD.has(key));
  return Object.fromEntries(kept);
}

const TAKEN_AT_THEIR_WORD: ReadonlySet<string> = new Set(["required", "additionalProperties"]);

/**
 * A schema in the words of JSON Schema 2020-12: `true` becomes the schema that says nothing, `false` the one that nothing fits,
 * a list of `items` and a text as `discriminator` what is written today.
 */
export function modernSchema(value: unknown, place: string): JsonObject {
  if (typeof value === "boolean") return value ? {} : { not: {} };
  if (!isRecord(value)) return refused({}, `what stands at ${place} is no schema`);
  const { items, additionalItems, discriminator, ...rest } = value;
  return {
    // The upgrader leaves keys without values behind.
    ...Object.fromEntries(Object.entries(rest).filter(([, given]) => given !== undefined)),
    ...(Array.isArray(items) ? { prefixItems: items, ...defined("items", additionalItems) } : defined("items", items)),
    ...defined("discriminator", typeof discriminator === "string" ? { propertyName: discriminator } : discriminator),
  };
}

function defined(key: string, value: unknown): JsonObject {
  return value === undefined ? {} : { [key]: value };
}

/** A schema of which something cannot be read: plan leaves out the operations that use it, and says the reason. */
export function refused(schema: JsonObject, reason: string): JsonObject {
  return { ...schema, "x-refused": [reason] };
}
