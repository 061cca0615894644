import type { Schema } from "../../../../model/openapi.js";
import { mendSchemas, type Rule } from "../rule.js";

/** `{ type: string, minimum: 1 }`: only a number can have a minimum. */
export const numberBounds: Rule = {
  kind: {
    id: "number-as-text",
    title: "A number is declared as a text",
    says: "The type is string. A minimum or a maximum stands beside it.",
    does: "The API uses numbers.",
    evidence: "Only numbers have a minimum. RFC 7644 §3.4.2.4 makes `startIndex` and `count` integers.",
    effect: "A number does not compile.",
  },
  mend: (definition) => mendSchemas(definition, asNumber),
};

function asNumber(schema: Schema): Schema {
  const { type, minimum, maximum, default: preset, ...rest } = schema;
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  if (type !== "string" || bounds.length === 0) return schema;
  const value = typeof preset === "string" && preset.trim() !== "" ? Number(preset) : preset;
  const numbers = [...bounds, value].filter(Number.isFinite);
  return {
    ...rest,
    type: numbers.every(Number.isInteger) ? "integer" : "number",
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(Number.isFinite(value) && { default: value }),
  };
}
