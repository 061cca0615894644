import type { Schema } from "../../../model/openapi.js";
import { mapParts } from "../../../model/schema-walk.js";
import { fitsNothing, isFreeForm } from "./type-text.js";

/** What the place of a schema says about its properties. */
interface Place {
  /** The property by which the alternatives of a `oneOf` are told apart. */
  readonly tag?: string | undefined;
  /** Properties that a schema around this one requires. */
  readonly required?: readonly string[];
}

/**
 * A schema as responses keep it: an optional property may be null, and an enum may hold a value that the vendor adds
 * later. A tag stays closed, or the union would no longer narrow.
 */
export function responseSchema(schema: Schema, place: Place = {}): Schema {
  return withOpenEnums(schema, place, (property, isRequired) => {
    const open = responseSchema(property);
    return isRequired ? open : orNull(open);
  });
}

/**
 * A schema as callers fill it in: tenants have more values than the vendor lists, so an enum takes others as well. A tag stays closed,
 * and so does the only value of a required property, which is a tag in all but name.
 */
export function requestSchema(schema: Schema, place: Place = {}): Schema {
  return withOpenEnums(schema, place, (property, isRequired) =>
    isRequired && property.enum?.length === 1 ? property : requestSchema(property),
  );
}

/** What becomes of a property that is no tag. */
type Loosen = (property: Schema, isRequired: boolean) => Schema;

function withOpenEnums(schema: Schema, { tag, required = [] }: Place, loosen: Loosen): Schema {
  const { properties = {}, allOf, "x-answered": answered = [], ...rest } = schema;
  const own = [...(schema.required ?? []), ...answered];
  const needed = [...required, ...own];
  const changed = Object.entries(properties).map(([name, property]): [string, Schema] => [
    name,
    name === tag ? property : loosen(property, needed.includes(name)),
  ]);
  return openEnum({
    ...mapParts(rest, (part) => withOpenEnums(part, {}, loosen)),
    ...(own.length > 0 && { required: own }),
    ...(schema.properties && { properties: Object.fromEntries(changed) }),
    ...(allOf && { allOf: allOf.map((part) => withOpenEnums(part, { tag, required: needed }, loosen)) }),
  });
}

const NULL: Schema = { type: "null" };

/** Keywords that belong to the property, whatever its value may be. */
const ABOUT_THE_PROPERTY = new Set(["title", "description", "deprecated", "readOnly", "writeOnly"]);

/** The schema, or null. */
export function orNull(schema: Schema): Schema {
  const { type, anyOf, oneOf, allOf } = schema;
  if (isFreeForm(schema) || fitsNothing(schema) || allowsNull(schema)) return schema;
  // The shorter way to say it, where there is one type and no alternative beside it.
  if (typeof type === "string" && !anyOf && !oneOf && !allOf) return { ...schema, type: [type, "null"] };
  return beside(schema, (value) => [...(isUnion(value) ? (value.anyOf ?? []) : [value]), NULL]);
}

function allowsNull({ type, anyOf = [] }: Schema): boolean {
  return [type ?? []].flat().includes("null") || anyOf.some((each) => each.type === "null");
}

function isUnion(schema: Schema): boolean {
  return Object.keys(schema).join() === "anyOf";
}

/** `"A" | "B"` and any other value of that type: completion still offers the known ones. */
function openEnum(schema: Schema): Schema {
  const known = schema.enum?.filter((value) => value !== null) ?? [];
  const type = typeOfAll(known);
  if (type === undefined) return schema;
  const isNullable = known.length < (schema.enum?.length ?? 0) || [schema.type ?? []].flat().includes("null");
  return beside(schema, () => [{ type, enum: known }, { type, "x-open": true }, ...(isNullable ? [NULL] : [])]);
}

function typeOfAll(values: readonly unknown[]): "string" | "number" | undefined {
  if (values.length === 0) return undefined;
  if (values.every((value) => typeof value === "string")) return "string";
  return values.every((value) => typeof value === "number") ? "number" : undefined;
}

/** The schema as alternatives, with what belongs to the property beside them. */
function beside(schema: Schema, alternatives: (value: Schema) => Schema[]): Schema {
  const entries = Object.entries(schema);
  const outside = entries.filter(([key]) => ABOUT_THE_PROPERTY.has(key));
  const inside = entries.filter(([key]) => !ABOUT_THE_PROPERTY.has(key));
  return { ...Object.fromEntries(outside), anyOf: alternatives(Object.fromEntries(inside)) };
}
