import { isDeepStrictEqual } from "node:util";
import type { Definition, NameMap, Schema } from "../../../model/openapi.js";
import { mapDeep, mapSchemas, reference, referenced } from "../../../model/schema-walk.js";
import type { TypeNames } from "../names/type-names.js";
import { withDocstring } from "./docstring.js";
import { renameSchemas } from "./rename-schemas.js";
import { splitRequestTypes } from "./request-response-types.js";
import { fitsNothing, saysNothing } from "./type-text.js";

/**
 * The definition under our names, with the rules applied that hold for every schema of every service. `described` is what becomes of
 * formats and defaults, which types cannot say; by default they go into docstrings.
 */
export function typedSchemas(
  definition: Definition,
  { schemas, inputs }: TypeNames,
  described: (schema: Schema) => Schema = withDocstring,
): Definition {
  const renamed = renameSchemas(definition, schemas);
  const components = renamed.components?.schemas ?? {};
  const plain = (schema: Schema) => described(anyValue(withPatternsAsMap(plainReference(schema, components))));
  const told = mapSchemas(renamed, (schema) => mapDeep(schema, plain));
  const shared = [...inputs].map(([name, input]): [string, string] => [schemas.get(name) ?? name, input]);
  return splitRequestTypes(told, new Map(shared));
}

/** Keywords beside a `$ref` that say something about the place, not about the value. */
const ABOUT_THE_PLACE: ReadonlySet<string> = new Set(["title", "default", "deprecated", "readOnly", "writeOnly"]);

/** Keywords beside a `$ref` that can make another type of it. Bounds and formats make none, and a `type` repeats the target's. */
const TELLING = ["required", "properties", "patternProperties", "additionalProperties", "enum", "const"] as const;
const COMBINATORS = ["allOf", "anyOf", "oneOf"] as const;

/**
 * A reference that says more than its target, as "the target and this": openapi-typescript reads `$ref` and drops what
 * stands beside it, as OpenAPI 3.0 did.
 */
function plainReference(schema: Schema, components: NameMap<Schema>): Schema {
  const name = referenced(schema);
  if (name === undefined) return schema;
  const target = components[name] ?? {};
  const place = Object.entries(schema).filter(([key]) => ABOUT_THE_PLACE.has(key));
  const says = [...TELLING, ...COMBINATORS].filter(
    (key) => schema[key] !== undefined && !isDeepStrictEqual(schema[key], target[key]),
  );
  if (says.length === 0) return { ...reference(name), ...Object.fromEntries(place) };
  const { required } = schema;
  const rest = Object.fromEntries(says.filter((key) => key !== "required").map((key) => [key, schema[key]]));
  const isObject = "properties" in rest || "patternProperties" in rest || "additionalProperties" in rest;
  const beside: Schema[] = Object.keys(rest).length === 0 ? [] : [{ ...(isObject && { type: "object" }), ...rest }];
  return { ...Object.fromEntries(place), allOf: [reference(name), ...beside], ...(required && { required }) };
}

/** The schema with its patterns of names as a map: TypeScript has no type for a pattern. */
function withPatternsAsMap({ patternProperties, ...schema }: Schema): Schema {
  if (patternProperties === undefined) return schema;
  const { additionalProperties } = schema;
  if (additionalProperties === true) return schema;
  const values = [...Object.values(patternProperties), ...(additionalProperties ? [additionalProperties] : [])];
  const [only = {}] = values;
  return { ...schema, type: "object", additionalProperties: values.length === 1 ? only : { anyOf: values } };
}

/** Keywords that make more of `type: object` than a word. */
const DESCRIBING = ["properties", "additionalProperties", "discriminator"] as const;

/**
 * The schema without a `type: object` that describes no object. The vendor writes it for "any JSON": its own examples
 * hold strings and lists there, and beside it stand alternatives that are strings and numbers.
 */
export function anyValue(schema: Schema): Schema {
  // openapi-typescript asks what to write for schemas with a type only.
  if (fitsNothing(schema)) return { type: "null", not: {} };
  if (schema.type !== "object" || DESCRIBING.some((keyword) => hasMembers(schema[keyword]))) return schema;
  const { type: _, ...rest } = schema;
  return rest;
}

function hasMembers(value: unknown): boolean {
  return typeof value === "object" && value !== null ? !saysNothing(value) : value !== undefined;
}
