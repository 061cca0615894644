import type { Schema } from "../../../../model/openapi.js";
import { mendSchemas, type Rule } from "../rule.js";

/** `integer` with the texts `"1"` and `"7"`, `boolean` with `"true"` and `"false"`. */
export const textEnums: Rule = {
  kind: {
    id: "text-enum",
    title: "The values of a number or of a boolean are texts",
    says: "The type is integer, number, boolean or object. The enum contains texts.",
    does: "The API uses numbers, booleans or objects.",
    evidence:
      "The format, the vendor's examples and the vendor's notes confirm the type: the example of a cookie's status is 1, and the note about a criterion speaks of the integer values 0, 1 and 2.",
    effect: "TypeScript accepts only the texts, which the API does not use. The real values do not compile.",
  },
  mend: (definition) => mendSchemas(definition, withTypedValues),
};

function withTypedValues(schema: Schema): Schema {
  const { enum: values, type, properties, ...rest } = schema;
  if (values === undefined || typeof type !== "string" || !isOther(type)) return schema;
  if (!values.some((value) => typeof value === "string")) return schema;
  if (type === "boolean") return values.every(isBoolean) ? { ...rest, type } : rest;
  // The properties of an object are evidence for the object.
  if (type === "object") return properties === undefined ? rest : { ...rest, type, properties };
  const numbers = values.map((value) => (typeof value === "string" && value.trim() !== "" ? Number(value) : value));
  const isFitting = type === "integer" ? Number.isInteger : Number.isFinite;
  // Texts that are no numbers contradict the type, and nothing tells which of the two is right.
  return numbers.every((value) => value === null || isFitting(value)) ? { ...rest, type, enum: numbers } : rest;
}

function isOther(type: string): boolean {
  return type === "integer" || type === "number" || type === "boolean" || type === "object";
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean" || value === null || value === "true" || value === "false";
}
