import { type Components, entryOf, type NameMap, type Schema } from "../../../../model/openapi.js";
import { referenced } from "../../../../model/schema-walk.js";
import { mendSchemas, type Rule } from "../rule.js";

/** A `oneOf` of types that extend one base: a value of one of them fits the others as well. */
export const overlappingAlternatives: Rule = {
  kind: {
    id: "overlapping-one-of",
    title: "Exactly one of several types must match, but the types overlap",
    says: "The schema is a `oneOf` of several types.",
    does: "A discriminator property says which of the types a value has.",
    evidence:
      "All the types extend one base type, which declares the discriminator. A value of one type also matches another type.",
    effect: "Validators refuse every value, because it matches more than one type.",
  },
  mend: (definition) => mendSchemas(definition, (schema) => withAnyOf(schema, definition.components)),
};

function withAnyOf(schema: Schema, { schemas = {} }: Components = {}): Schema {
  const { oneOf, ...rest } = schema;
  if (oneOf === undefined || oneOf.length < 2 || schema.anyOf || schema.discriminator) return schema;
  const [first, ...others] = oneOf.map((alternative) => basesOf(alternative, schemas));
  const isShared = (base: string) => others.every((bases) => bases.includes(base));
  const hasTag = (base: string) => entryOf(schemas, base)?.discriminator !== undefined;
  return first?.some((base) => isShared(base) && hasTag(base)) ? { ...rest, anyOf: oneOf } : schema;
}

/** The components that the target of a reference extends. */
function basesOf(schema: Schema, schemas: NameMap<Schema>): string[] {
  const target = entryOf(schemas, referenced(schema) ?? "");
  return (target?.allOf ?? []).flatMap((part) => referenced(part) ?? []);
}
