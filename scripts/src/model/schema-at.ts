import { isReference, type NameMap, type Schema } from "./openapi.js";
import { referenced } from "./schema-parts.js";

type Schemas = NameMap<Schema>;

/** The schema of the property that a path leads to. */
export function schemaAt(schema: Schema | undefined, path: readonly string[], schemas: Schemas): Schema | undefined {
  const [key, ...rest] = path;
  if (schema === undefined || key === undefined) return schema;
  const property = partsOf(schema, schemas)
    .map(({ properties }) => properties?.[key])
    .find((found) => found !== undefined);
  return schemaAt(property, rest, schemas);
}

/** A schema and what it consists of: behind references, in an `allOf`, beside a `null`. */
export function partsOf(schema: Schema, schemas: Schemas): Schema[] {
  const name = isReference(schema) ? referenced(schema) : undefined;
  const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), (name && schemas[name]) || []].flat();
  return [schema, ...inner.flatMap((part) => partsOf(part, schemas))];
}
