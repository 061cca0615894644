import type { BodyType } from "@onetrust-client/core";
import type { NameMap, Schema } from "../../../model/openapi.js";
import { partsOf } from "../../../model/schema-walk.js";
import { isAnything } from "../schemas/type-text.js";

/** The type of a body or response, if all of its schemas allow the same one and no other. */
export function jsonType(wanted: readonly (Schema | undefined)[], schemas: NameMap<Schema>): BodyType {
  const [type, ...others] = jsonTypes(wanted, schemas);
  if (others.length > 0) return "any";
  if (type === "object") return "object";
  if (type === "array") return "list";
  return type === "string" ? "text" : "any";
}

/** The JSON types that schemas allow, by what they say of themselves and of their parts. */
export function jsonTypes(wanted: readonly (Schema | undefined)[], schemas: NameMap<Schema>): ReadonlySet<string> {
  const parts = wanted.flatMap((schema) => (schema && !isAnything(schema) ? partsOf(schema, schemas) : []));
  const types = parts.flatMap(({ type, properties, items }) => {
    if (type !== undefined) return type;
    if (properties !== undefined) return "object";
    return items === undefined ? [] : "array";
  });
  return new Set(types.filter((type) => type !== "null"));
}
