import { isBinary, type Schema } from "../../../model/openapi.js";
import { referenced } from "../../../model/schema-walk.js";

/**
 * The TypeScript type of a schema where it can be written in a word (`Purpose`, `Purpose[]`, `string`), else `undefined`:
 * then the schema deserves a name of its own.
 */
export function typeText(schema: Schema | undefined): string | undefined {
  if (schema === undefined) return "unknown";
  const name = referenced(schema);
  if (name !== undefined) return name;
  if (isAnything(schema)) return "unknown";
  if (schema.enum !== undefined || schema.oneOf || schema.anyOf || schema.allOf) return undefined;
  if (schema.type === "array") {
    const item = schema.items === undefined ? "unknown" : typeText(schema.items);
    return item === undefined ? undefined : `${item}[]`;
  }
  if (isBinary(schema)) return "Blob";
  if (isFreeForm(schema)) return "unknown";
  return SCALARS[String(schema.type)];
}

const SCALARS: Readonly<Record<string, string>> = {
  boolean: "boolean",
  integer: "number",
  number: "number",
  string: "string",
};

/** An object of which nothing is said. The vendor means "any JSON" by it: its own examples hold strings and arrays there. */
export function isFreeForm(schema: Schema): boolean {
  if (schema.type !== undefined && schema.type !== "object") return false;
  if (Object.keys(schema.properties ?? {}).length > 0) return false;
  const says = ["additionalProperties", "allOf", "anyOf", "oneOf", "enum", "$ref", "format", "const", "not"] as const;
  return says.every((keyword) => !(keyword in schema));
}

/** Alternatives of which one is any value: the others only say what it may look like. */
export function isAnything({ anyOf = [] }: Schema): boolean {
  return anyOf.some(saysNothing);
}

/** The schema `false`, as normalise writes it. */
export function fitsNothing({ not }: Schema): boolean {
  return not !== undefined && saysNothing(not);
}

/** Whether any value fits. In a release a schema has the vendor's description as well, which says nothing about values. */
export function saysNothing(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => keyword === "description");
}
