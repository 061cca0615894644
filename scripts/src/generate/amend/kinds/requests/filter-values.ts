import type { Schema } from "../../../../model/openapi.js";
import { mendSchemas, type Rule } from "../rule.js";

/** The value of a filter: a `oneOf` of a UUID, dates, a text and a number, and no list of them. */
export const filterValues: Rule = {
  kind: {
    id: "filter-without-list",
    title: "A filter accepts a list of values, and its schema does not",
    says: "The value of a filter is one id, date, text or number.",
    does: "The API also accepts a list of values.",
    evidence:
      "AI Governance, Object Manager, Third-Party Risk Management and other services declare the same filter. Their examples filter by a list of ids.",
    effect: "The vendor's example does not compile.",
  },
  mend: (definition) => mendSchemas(definition, withList),
};

const LIST: Schema = { type: "array", items: { type: ["string", "number", "boolean"] } };

function withList(schema: Schema): Schema {
  const { oneOf = [] } = schema;
  const isFilter =
    oneOf.some(({ type, format }) => type === "string" && format === "uuid") &&
    oneOf.some(({ type }) => type === "number") &&
    oneOf.every(({ type }) => type === "string" || type === "number" || type === "integer" || type === "boolean");
  return isFilter ? { ...schema, oneOf: [...oneOf, LIST] } : schema;
}
