import type { Definition, Schema } from "@onetrust-client/tests-types/definition";
import { spelt } from "./spelt.js";

/** Whether no value satisfies a schema, because two things that it says exclude each other. */
export function contradictsItself(schema: Schema, definition: Definition, inside: readonly Schema[] = []): boolean {
  if (inside.includes(schema)) return false;
  const within = (part: Schema) => contradictsItself(part, definition, [...inside, schema]);
  const said = spelt(schema, definition);
  const { type, enum: choices, properties = {}, required = [], items, minItems = 0 } = said;

  if (choices?.every((value) => !allows(type, typeOf(value)))) return true;
  for (const parts of [said.oneOf, said.anyOf]) {
    if (parts?.every((part) => excludes(type, part, definition) || within(part))) return true;
  }
  if (required.some((name) => properties[name] !== undefined && within(properties[name]))) return true;
  return items !== undefined && minItems > 0 && within(items);
}

/** Whether an alternative is of another type than the schema that offers it. */
export function excludes(type: Schema["type"], alternative: Schema, definition: Definition): boolean {
  const other = spelt(alternative, definition).type;
  return other !== undefined && ![other].flat().some((each) => allows(type, each));
}

function allows(type: Schema["type"], other: string): boolean {
  const types = [type ?? other].flat();
  return types.includes(other) || (other === "integer" && types.includes("number"));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
