import type { Schema, ServiceContract } from "./contract.js";

/** Reads what a schema says of itself, through its references. */
export function resolved(schema: Schema, service: ServiceContract): Schema {
  const seen = new Set<string>();
  let current = schema;
  while (typeof current.$ref === "string" && !seen.has(current.$ref)) {
    seen.add(current.$ref);
    const target = service.components.schemas[current.$ref.replace("#/components/schemas/", "")];
    if (target === undefined) return current;
    current = target;
  }
  return current;
}

/** The JSON types that a schema allows; empty if it allows all. */
export function typesOf(schema: Schema): readonly string[] {
  const { type } = schema;
  const listed: readonly unknown[] = Array.isArray(type) ? type : [type];
  return listed.filter((each) => typeof each === "string");
}

/** The value that a text stands for, given the JSON types that it may have. A text that fits none of them stays a text. */
export function typedValue(text: string, types: readonly string[]): unknown {
  if (types.includes("string")) return text;
  const isNumber = types.includes("integer") || types.includes("number");
  if (isNumber && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  const isStructured = types.includes("object") || types.includes("array") || types.length === 0;
  return isStructured ? parsedOr(text) : text;
}

/** The object or the list that a text is as JSON, else the text. */
function parsedOr(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : text;
  } catch {
    return text;
  }
}

/** A schema in a few words: `text`, `list of Purpose`, `"A", "B"`, `date-time`. */
export function inWords(schema: Schema, service: ServiceContract): string {
  const name = typeof schema.$ref === "string" ? schema.$ref.replace("#/components/schemas/", "") : undefined;
  const own = resolved(schema, service);
  const values = valuesOf(own);
  if (values.length > 0) return values.map((value) => JSON.stringify(value)).join(", ");
  if (typesOf(own).includes("array")) return `list of ${inWords(schemaAt(own, "items"), service)}`;
  if (name !== undefined) return name;
  const words = typesOf(own)
    .filter((type) => type !== "null")
    .map(word);
  const isText = typesOf(own).includes("string");
  return isText && typeof own.format === "string" ? own.format : words.join(" or ") || "any value";
}

/** The values that a schema lists. */
function valuesOf({ enum: values }: Schema): readonly unknown[] {
  return Array.isArray(values) ? values : [];
}

/** The schemas of an object's properties, through references. */
export function propertiesOf(schema: Schema, service: ServiceContract): readonly (readonly [string, Schema])[] {
  const own = resolved(schema, service);
  const inherited = Array.isArray(own.allOf)
    ? own.allOf.filter(isSchema).flatMap((each) => propertiesOf(each, service))
    : [];
  const { properties } = own;
  return [...inherited, ...(isSchema(properties) ? Object.entries(properties).filter(hasSchema) : [])];
}

/** The names of an object's properties that must be there. */
export function requiredOf(schema: Schema, service: ServiceContract): readonly string[] {
  const own = resolved(schema, service);
  const inherited = Array.isArray(own.allOf)
    ? own.allOf.filter(isSchema).flatMap((each) => requiredOf(each, service))
    : [];
  const required: readonly unknown[] = Array.isArray(own.required) ? own.required : [];
  return [...inherited, ...required.filter((name) => typeof name === "string")];
}

function schemaAt(schema: Schema, key: string): Schema {
  const value = schema[key];
  return isSchema(value) ? value : {};
}

function hasSchema(entry: [string, unknown]): entry is [string, Schema] {
  return isSchema(entry[1]);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function word(type: string): string {
  if (type === "string") return "text";
  if (type === "integer") return "whole number";
  return type === "array" ? "list" : type;
}
