import { type Components, entryOf, type Schema } from "../../../../model/openapi.js";
import { referenced } from "../../../../model/schema-walk.js";
import { mendSchemas, type Rule } from "../rule.js";

/** `type: string` beside a `oneOf` of objects: no value is both. */
export const typeBesideAlternatives: Rule = {
  kind: {
    id: "type-beside-alternatives",
    title: "A type contradicts the alternatives beside it",
    says: "The schema has one type, and beside it alternatives of other types.",
    does: "The API uses what the alternatives describe.",
    evidence:
      "The bodies with the type string have the media type `application/json` and alternatives that are objects. The vendor's examples filter by texts where the type is object. A part that travels as JSON is a text.",
    effect:
      "Validators refuse the values of some alternatives or of all. Where the type is affected, no argument compiles.",
  },
  mend: (definition) => mendSchemas(definition, (schema) => withoutContradiction(schema, definition.components)),
};

function withoutContradiction(schema: Schema, components: Components = {}): Schema {
  const { type, ...rest } = schema;
  const alternatives = schema.oneOf ?? schema.anyOf ?? [];
  if (typeof type !== "string") return schema;
  const isOther = (alternative: Schema) => typesOf(alternative, components).some((each) => !includes(type, each));
  return alternatives.some(isOther) ? rest : schema;
}

function includes(type: string, other: string): boolean {
  return type === other || (type === "number" && other === "integer");
}

/** The types that an alternative says of itself or of the component that it names. */
function typesOf(schema: Schema, components: Components): readonly string[] {
  const { type, properties } = entryOf(components.schemas ?? {}, referenced(schema) ?? "") ?? schema;
  return type === undefined ? (properties ? ["object"] : []) : [type].flat();
}
