import { isRecord, type JsonObject } from "../../../src/model/openapi.js";
import { walk } from "./walk.js";

/** Says where a document has a defect of one kind. */
export type Finder = (document: unknown) => string[];

const bySchema =
  (isDefect: (schema: JsonObject) => boolean): Finder =>
  (document) =>
    [...walk(document)].filter(({ schema }) => isDefect(schema)).map(({ place }) => place);

/** The kinds of defect that the audit counts and that a schema shows by itself. */
export const FINDERS = {
  "an enum contradicts its type": bySchema(({ type, enum: values }) => {
    const types = typesOf(type);
    return types.length > 0 && list(values).some((value) => !types.includes(jsonType(value)));
  }),
  "an enum holds several values in one text": bySchema(({ enum: values }) =>
    list(values).some((value) => typeof value === "string" && /^\w+(, (?!asc|desc)\w+)+$/.test(value)),
  ),
  "no value satisfies a body": bySchema(
    ({ type, oneOf }) => type === "string" && list(oneOf).length > 0 && !list(oneOf).some(isTextual),
  ),
  "a media type is a heading": (document) =>
    [...walk(document)]
      .flatMap(({ place, schema }) => Object.keys(record(schema.content)).map((type) => `${place}/${type}`))
      .filter((place) => place.includes(" - application/")),
  "a query parameter holds an object": bySchema(
    ({ in: where, schema }) => where === "query" && (record(schema).type === "object" || "$ref" in record(schema)),
  ),
  "a name is prose": (document) =>
    [...walk(document)]
      .flatMap(({ place, schema }) => Object.keys(record(schema.properties)).map((name) => `${place}/${name}`))
      .filter((place) => /[ ?]/.test(place.slice(place.lastIndexOf("/")))),
  "a text has the bounds of a number": bySchema(
    ({ type, minimum, maximum }) => type === "string" && (minimum !== undefined || maximum !== undefined),
  ),
  "a list has properties, or an object items": bySchema(
    ({ type, properties, items }) =>
      (type === "array" && properties !== undefined) || (type === "object" && items !== undefined),
  ),
  "a default has another type": bySchema((schema) => {
    const types = typesOf(schema.type);
    return "default" in schema && types.length > 0 && !types.includes(jsonType(schema.default));
  }),
  "a reference has siblings that matter": bySchema(
    (schema) =>
      typeof schema.$ref === "string" &&
      ["required", "additionalProperties", "enum", "items", "type", "format"].some((key) => key in schema),
  ),
  "an answer without content declares content": (document) =>
    [...walk(document)]
      .map(({ place }) => place)
      .filter((place) => /\/responses\/204\/content\/[^/]+\/[^/]+$/.test(place)),
} satisfies Readonly<Record<string, Finder>>;

function typesOf(type: unknown): unknown[] {
  const types = Array.isArray(type) ? type : [type ?? []].flat();
  return types.includes("number") ? [...types, "integer"] : types;
}

function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

function isTextual(schema: unknown): boolean {
  return isRecord(schema) && schema.type === "string";
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): JsonObject {
  return isRecord(value) ? value : {};
}
