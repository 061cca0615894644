import type { Definition } from "../../../model/openapi.js";

const REFERENCE = "#/components/schemas/";

/**
 * The definition with every component schema, and every reference to it, under its new name. Works on strings, not on
 * keys: the vendor has properties that are called `$ref`, and discriminator mappings hold references as plain values.
 */
export function renameSchemas(definition: Definition, names: ReadonlyMap<string, string>): Definition {
  const renamed: Definition = JSON.parse(
    JSON.stringify(definition, (_, value: unknown) => (isReference(value) ? renamedReference(value, names) : value)),
  );
  const schemas = Object.entries(renamed.components?.schemas ?? {}).map(([name, schema]) => [
    names.get(name) ?? name,
    schema,
  ]);
  return { ...renamed, components: { ...renamed.components, schemas: Object.fromEntries(schemas) } };
}

function isReference(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(REFERENCE);
}

function renamedReference(reference: string, names: ReadonlyMap<string, string>): string {
  const name = reference.slice(REFERENCE.length);
  return REFERENCE + (names.get(name) ?? name);
}
