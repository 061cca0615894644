import { type Components, entryOf, type Schema } from "../../../../model/openapi.js";
import { referenced } from "../../../../model/schema-walk.js";
import { mendSchemas, type Rule } from "../rule.js";

/** `attributes: { [name]: AttributeValueInformation[] }`: null in the place of the list clears an attribute. */
export const clearedAttributes: Rule = {
  kind: {
    id: "uncleared-attribute",
    title: "A request cannot clear an attribute",
    says: "A request maps the names of attributes to lists of values. A value has the texts `id`, `value` and `valueKey`, of which some are required.",
    does: "The API accepts null in the place of a list. Of a value, each of the three texts may be null or absent.",
    evidence:
      "The vendor's examples of an update in Object Manager send null for an attribute. Those of creating and updating in Object Manager and AI Governance send null for parts of a value, or the id of a selected option alone. The other services declare the same attributes.",
    effect: "Programs can neither clear an attribute nor select an option by its id.",
  },
  mend: (definition) => mendSchemas(definition, (schema) => withClearableParts(schema, definition.components)),
};

const PARTS = ["id", "value", "valueKey"];

function withClearableParts(schema: Schema, { schemas = {} }: Components = {}): Schema {
  const { properties, additionalProperties: list } = schema;
  if (isAttributeValue(schema)) {
    const entries = Object.entries(properties ?? {}).map(([name, property]) => [
      name,
      PARTS.includes(name) ? clearable(property) : property,
    ]);
    return { ...schema, properties: Object.fromEntries(entries) };
  }
  if (typeof list !== "object" || list.type !== "array" || list["x-clearable"]) return schema;
  const values = entryOf(schemas, referenced(list.items ?? {}) ?? "") ?? list.items ?? {};
  const isOfAttributes = isAttributeValue(values) || values.properties?.id?.["x-clearable"];
  return isOfAttributes ? { ...schema, additionalProperties: clearable(list) } : schema;
}

function isAttributeValue({ properties = {} }: Schema): boolean {
  const parts = PARTS.map((part) => entryOf(properties, part));
  return parts.every((part) => part?.type === "string" && !part["x-clearable"]);
}

function clearable(schema: Schema): Schema {
  return { ...schema, "x-clearable": true };
}
