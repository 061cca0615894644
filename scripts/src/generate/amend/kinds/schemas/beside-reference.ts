import { type Components, entryOf, type Schema } from "../../../../model/openapi.js";
import { reference, referenced } from "../../../../model/schema-walk.js";
import { mendSchemas, type Rule } from "../rule.js";

/** `{ type: array, $ref: Row }`, which means a list of rows. */
export const besideReference: Rule = {
  kind: {
    id: "beside-reference",
    title: "What stands beside a reference contradicts its target",
    says: "Beside a reference to an object stand keywords of a list or of a text: the type array, `items`, the format uuid, or an enum.",
    does: "The API uses a list of such objects, or the id of one. An enum there belongs to another field.",
    evidence:
      'The vendor calls such a response "Get List of Risk Entity Types" and such a property a list. Other schemas declare `orgGroupId` as a UUID. A body that is an object is no name of a sort field.',
    effect: "Validators and generators disagree about the type.",
  },
  mend: (definition) => mendSchemas(definition, (schema) => withOneMeaning(schema, definition.components)),
};

function withOneMeaning(schema: Schema, components: Components = {}): Schema {
  const name = referenced(schema);
  const target = entryOf(components.schemas ?? {}, name ?? "");
  if (name === undefined || target === undefined || !isObject(target)) return schema;
  const { $ref: _, type, format, items, enum: values, ...rest } = schema;
  if (type === "array" || items !== undefined) return { ...rest, type: "array", items: items ?? reference(name) };
  if (format === "uuid") return { ...rest, type: "string", format };
  return values?.some((value) => typeof value === "string") ? { ...rest, ...reference(name) } : schema;
}

function isObject({ type, properties }: Schema): boolean {
  return type === "object" || (type === undefined && properties !== undefined);
}
