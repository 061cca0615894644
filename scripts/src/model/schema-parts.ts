import type { NameMap, Schema } from "./openapi.js";
import { mapValues } from "./source-operations.js";

type Change = (part: Schema) => Schema;

/** The schema with each schema directly inside it changed. */
export function mapParts(schema: Schema, change: Change): Schema {
  const { properties, additionalProperties, items, prefixItems, allOf, anyOf, oneOf, not } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, change) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: change(additionalProperties) }),
    ...(items && { items: change(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(change) }),
    ...(allOf && { allOf: allOf.map(change) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
    ...(oneOf && { oneOf: oneOf.map(change) }),
    ...(not && { not: change(not) }),
  };
}

/** The schema with every schema inside it changed, and then itself. */
export function mapDeep(schema: Schema, change: Change): Schema {
  return change(mapParts(schema, (part) => mapDeep(part, change)));
}

const REFERENCE = "#/components/schemas/";

/** The component that a schema refers to. */
export function referenced({ $ref }: Schema): string | undefined {
  return $ref?.startsWith(REFERENCE) ? $ref.slice(REFERENCE.length) : undefined;
}

export function reference(name: string): Schema {
  return { $ref: REFERENCE + name };
}

/** The components that a schema leads to, through as many others as it takes. */
export function reach(roots: readonly Schema[], components: NameMap<Schema>): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (schema: Schema): Schema => {
    for (const name of namesIn(schema)) {
      const target = components[name];
      if (target === undefined || found.has(name)) continue;
      found.add(name);
      mapDeep(target, follow);
    }
    return schema;
  };
  for (const root of roots) mapDeep(root, follow);
  return found;
}

function namesIn(schema: Schema): string[] {
  const targets = Object.values(schema.discriminator?.mapping ?? {}).map(($ref) => ({ $ref }));
  return [schema, ...targets].flatMap((each) => referenced(each) ?? []);
}
