import type { Schema, ServiceContract } from "@onetrust-client/catalog";
import { inWords, propertiesOf, requiredOf, resolved, typesOf } from "@onetrust-client/catalog/schemas";

/** A schema as a tree that people can unfold. */
export interface SchemaNode {
  /** Name of the property, or what the node is to the one above: `each`, `one of`. Empty for the root. */
  readonly name: string;
  readonly isRequired: boolean;
  /** `text`, `list of Purpose`, `date-time`. */
  readonly type: string;
  /** `at most 36 characters`, `or null`. */
  readonly limits: readonly string[];
  /** The values of an enumeration, as JSON. */
  readonly values: readonly string[];
  /** Name of the schema that it refers to. */
  readonly component?: string;
  /** Whether the schema stands further up or before on the page, where its properties are shown. */
  readonly isShownElsewhere: boolean;
  readonly children: readonly SchemaNode[];
}

/** Makes the tree of a schema. Each component is unfolded once, where it comes first: definitions may lead back to themselves. */
export function schemaTree(schema: Schema, service: ServiceContract, shown: Set<string> = new Set()): SchemaNode {
  return node({ name: "", isRequired: false, schema }, { service, shown });
}

interface Part {
  readonly name: string;
  readonly isRequired: boolean;
  readonly schema: Schema;
}

interface Walk {
  readonly service: ServiceContract;
  readonly shown: Set<string>;
}

function node({ name, isRequired, schema }: Part, walk: Walk): SchemaNode {
  const { service, shown } = walk;
  const component = componentOf(schema);
  const isShownElsewhere = component !== undefined && shown.has(component);
  if (component !== undefined) shown.add(component);
  const own = resolved(schema, service);
  const values = listOf(own.enum).map((value) => JSON.stringify(value));
  return {
    name,
    isRequired,
    type: valuesText(values) ?? inWords(schema, service),
    limits: limitsOf(own),
    values,
    ...(component !== undefined && { component }),
    isShownElsewhere,
    children: isShownElsewhere ? [] : partsOf(schema, service).map((part) => node(part, walk)),
  };
}

function valuesText(values: readonly string[]): string | undefined {
  if (values.length === 0) return undefined;
  return values.length === 1 ? "always the same value" : `one of ${values.length} values`;
}

/** What stands below a schema: properties, the item of a list, the value behind any name, alternatives. */
function partsOf(schema: Schema, service: ServiceContract): readonly Part[] {
  const own = resolved(schema, service);
  const required = requiredOf(own, service);
  const properties = [...new Map(propertiesOf(own, service))].map(([name, each]) => ({
    name,
    isRequired: required.includes(name),
    schema: each,
  }));
  const parts: Part[] = [...properties];
  const add = (name: string, each: unknown): void => {
    if (isSchema(each) && hasMore(each, service)) parts.push({ name, isRequired: false, schema: each });
  };
  add("each", own.items);
  add("any other name", own.additionalProperties);
  for (const [index, each] of [...listOf(own.oneOf), ...listOf(own.anyOf)].entries())
    add(`alternative ${index + 1}`, each);
  return parts;
}

/** Whether the node would say more than its type in words does. */
function hasMore(schema: Schema, service: ServiceContract): boolean {
  const own = resolved(schema, service);
  return (
    schema.$ref !== undefined || partsOf(own, service).length > 0 || own.enum !== undefined || limitsOf(own).length > 0
  );
}

function limitsOf(schema: Schema): readonly string[] {
  const said = ([keyword, sentence]: readonly [string, (value: string) => string]): readonly string[] => {
    const value = schema[keyword];
    return typeof value === "number" || typeof value === "string" ? [sentence(String(value))] : [];
  };
  const isNullable = typesOf(schema).length > 1 && typesOf(schema).includes("null");
  return [...sentences.flatMap(said), ...defaultOf(schema), ...(isNullable ? ["or null"] : [])];
}

const sentences: readonly (readonly [string, (value: string) => string])[] = [
  ["minimum", (value) => `at least ${value}`],
  ["maximum", (value) => `at most ${value}`],
  ["minLength", (value) => `at least ${value} characters`],
  ["maxLength", (value) => `at most ${value} characters`],
  ["minItems", (value) => `at least ${value} items`],
  ["maxItems", (value) => `at most ${value} items`],
  ["pattern", (value) => `must match ${value}`],
];

function defaultOf(schema: Schema): readonly string[] {
  return schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`];
}

function componentOf({ $ref }: Schema): string | undefined {
  return typeof $ref === "string" ? $ref.replace("#/components/schemas/", "") : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
