import type { Definition } from "../../../model/openapi.js";
import { reference, referenced } from "../../../model/schema-walk.js";

/**
 * The definition with every component schema, and every reference to it, under its new name. Works on strings, not on
 * keys: the vendor has properties that are called `$ref`, and discriminator mappings hold references as plain values.
 */
export function renameSchemas(definition: Definition, names: ReadonlyMap<string, string>): Definition {
  const renamed: Definition = JSON.parse(
    JSON.stringify(definition, (_, value: unknown) =>
      typeof value === "string" ? renamedReference(value, names) : value,
    ),
  );
  const schemas = Object.entries(renamed.components?.schemas ?? {}).map(([name, schema]) => [
    names.get(name) ?? name,
    schema,
  ]);
  return { ...renamed, components: { ...renamed.components, schemas: Object.fromEntries(schemas) } };
}

function renamedReference(text: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(referenced({ $ref: text }) ?? "");
  return name === undefined ? text : reference(name).$ref;
}
