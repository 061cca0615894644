import type { Schema } from "../../../../model/openapi.js";
import { mendSchemas, type Rule } from "../rule.js";

/** `{ type: array, enum: [AIG, AA] }`, where each element is one of the values. */
export const listEnums: Rule = {
  kind: {
    id: "list-enum",
    title: "The enum of the elements stands beside the list",
    says: "The type is array. The enum contains texts.",
    does: "Each element of the list is one of these values.",
    evidence: "The vendor's examples of `moduleScopes` are lists of such values.",
    effect: "TypeScript accepts one text in the place of the list. A list does not compile.",
  },
  mend: (definition) => mendSchemas(definition, withValuesInElements),
};

function withValuesInElements(schema: Schema): Schema {
  const { enum: values, ...list } = schema;
  if (schema.type !== "array" || values === undefined || values.some(Array.isArray)) return schema;
  const isText = values.every((value) => typeof value === "string");
  const items: Schema = { ...(isText && { type: "string" }), ...list.items };
  return { ...list, items: items.enum === undefined ? { ...items, enum: values } : items };
}
