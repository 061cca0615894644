import type { Definition, Schema } from "../../../model/openapi.js";
import { mapDeep, mapSchemas, reference, referenced } from "../../../model/schema-walk.js";
import type { TypeNames } from "../names/type-names.js";
import { withDocstring } from "./docstring.js";
import { renameSchemas } from "./rename-schemas.js";
import { splitRequestTypes } from "./request-response-types.js";

/** The definition under our names, with the rules applied that hold for every schema of every service. */
export function typedSchemas(definition: Definition, { schemas, inputs }: TypeNames): Definition {
  const renamed = renameSchemas(definition, schemas);
  const told = mapSchemas(renamed, (schema) => mapDeep(schema, plain));
  const shared = [...inputs].map(([name, input]): [string, string] => [schemas.get(name) ?? name, input]);
  return splitRequestTypes(told, new Map(shared));
}

function plain(schema: Schema): Schema {
  return withDocstring(anyValue(plainReference(schema)));
}

/** Keywords beside a `$ref` that say something about the place, not about the value. */
const ABOUT_THE_PLACE = new Set(["title", "default", "deprecated", "readOnly", "writeOnly"]);

/**
 * A reference that says more than its target, as "the target and this": openapi-typescript reads `$ref` and drops what
 * stands beside it, as OpenAPI 3.0 did. Keywords without meaning for an object (`minItems` beside a reference to one)
 * make no difference either way.
 */
function plainReference(schema: Schema): Schema {
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
