import type { Schema } from "../../../../model/openapi.js";
import { mendSchemas, type Rule } from "../rule.js";

/** `{ type: array, items, properties: { empty, first, list } }`: a list with the methods of a Java list. */
export const beanLists: Rule = {
  kind: {
    id: "list-with-properties",
    title: "A list declares properties",
    says: "The schema has the type array and `items`, and also the properties `list`, `empty`, `first` and more.",
    does: "The API uses a list.",
    evidence:
      "The vendor's examples of approvers and respondents are lists. The properties are the methods of a list in Java.",
    effect: "Validators and generators disagree about the type.",
  },
  mend: (definition) => mendSchemas(definition, withoutProperties),
};

function withoutProperties(schema: Schema): Schema {
  if (schema.type !== "array" || schema.properties === undefined) return schema;
  const { properties: _, required: __, additionalProperties: ___, ...list } = schema;
  return list;
}
