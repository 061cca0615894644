import type { Definition, MediaType, NameMap, Schema } from "../../model/openapi.js";
import { acceptedScopes } from "../../model/scopes.js";
import { type SourceOperation, sourceOperations } from "../../model/source-operations.js";

/** What is said about one place, aspect by aspect: `{ type: "string", required: "yes" }`. */
export type Aspects = Readonly<Record<string, string | undefined>>;

/** An operation or a schema, and the places in it by the words that name them. */
export interface InterfaceRow {
  /** What it is called by readers. */
  readonly title: string;
  readonly aspects: Aspects;
  readonly scopes: readonly string[];
  readonly places: ReadonlyMap<string, Aspects>;
}

/** A definition as rows that can be compared: operations by `GET /api/…`, schemas by their name. */
export interface InterfaceRows {
  readonly operations: ReadonlyMap<string, InterfaceRow>;
  readonly schemas: ReadonlyMap<string, InterfaceRow>;
}

/** The name that readers know a vendor's schema by. */
export type SchemaName = (vendorName: string) => string;

export function interfaceRows(definition: Definition, nameOf: SchemaName): InterfaceRows {
  const schemas = Object.entries(definition.components?.schemas ?? {});
  const operations = sourceOperations(definition);
  return {
    operations: new Map(operations.map((source) => [source.key, operationRow(source, definition, nameOf)])),
    schemas: new Map(schemas.map(([name, schema]) => [nameOf(name), schemaRow(nameOf(name), schema, nameOf)])),
  };
}

function operationRow(source: SourceOperation, definition: Definition, nameOf: SchemaName): InterfaceRow {
  const { operation, parameters, requestBody, responses, key } = source;
  const places = new Map<string, Aspects>();
  for (const { name, in: where, schema = {}, required, deprecated } of parameters) {
    const own = { required: yes(required || where === "path"), deprecated: yes(deprecated) };
    walk(places, `${where} parameter \`${name}\``, schema, nameOf, own);
  }
  if (requestBody) walkContent(places, "body", requestBody.content, nameOf, { required: yes(requestBody.required) });
  for (const [status, { content = {} }] of Object.entries(responses)) {
    if (status.startsWith("2")) walkContent(places, `answer ${status}`, content, nameOf, {});
  }
  return {
    title: operation.summary ?? key,
    aspects: { deprecated: yes(operation.deprecated) },
    scopes: acceptedScopes(definition, operation),
    places,
  };
}

function schemaRow(title: string, schema: Schema, nameOf: SchemaName): InterfaceRow {
  const places = new Map<string, Aspects>();
  walk(places, "", schema, nameOf, {});
  const { "": aspects = {}, ...rest } = Object.fromEntries(places);
  return { title, aspects, scopes: [], places: new Map(Object.entries(rest)) };
}

type Places = Map<string, Aspects>;

function walkContent(
  places: Places,
  place: string,
  content: NameMap<MediaType>,
  nameOf: SchemaName,
  own: Aspects,
): void {
  places.set(place, { ...own, "media types": Object.keys(content).join(", ") || "none" });
  for (const { schema } of Object.values(content).slice(0, 1))
    walk(places, `${place}'s content`, schema ?? {}, nameOf, {});
}

/** Down to references: what stands behind them has a row of its own. */
function walk(places: Places, place: string, schema: Schema, nameOf: SchemaName, own: Aspects): void {
  places.set(place, { ...own, ...aspectsOf(schema, nameOf) });
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    walk(places, within(place, name), property, nameOf, { required: yes(schema.required?.includes(name)) });
  }
  if (schema.items !== undefined && schema.items.$ref === undefined)
    walk(places, `${place}[]`, schema.items, nameOf, {});
  for (const alternatives of [schema.oneOf, schema.anyOf, schema.allOf]) {
    for (const [index, inner] of (alternatives ?? []).entries()) {
      if (inner.$ref === undefined) walk(places, `${place} (part ${index + 1})`, inner, nameOf, {});
    }
  }
}

function within(place: string, name: string): string {
  if (place === "") return `property \`${name}\``;
  return place.endsWith("`") ? `${place.slice(0, -1)}.${name}\`` : `${place}, property \`${name}\``;
}

/** What is said by other aspects, or by rows of their own. */
const STRUCTURE = new Set([
  "$ref",
  "type",
  "enum",
  "properties",
  "required",
  "items",
  "oneOf",
  "anyOf",
  "allOf",
  "deprecated",
]);

function aspectsOf(schema: Schema, nameOf: SchemaName): Aspects {
  const details = Object.entries(schema).filter(([key]) => !STRUCTURE.has(key));
  return {
    type: typeWords(schema, nameOf),
    values: schema.enum && JSON.stringify(schema.enum),
    deprecated: yes(schema.deprecated),
    ...Object.fromEntries(details.map(([key, value]) => [key, JSON.stringify(value)])),
  };
}

function typeWords(schema: Schema, nameOf: SchemaName): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref.split("/").at(-1) ?? "");
  if (schema.items !== undefined) return `list of ${typeWords(schema.items, nameOf)}`;
  for (const [word, parts] of Object.entries({ or: schema.oneOf ?? schema.anyOf, and: schema.allOf })) {
    if (parts !== undefined) return parts.map((part) => typeWords(part, nameOf)).join(` ${word} `);
  }
  return [schema.type ?? "anything"].flat().join(" or ");
}

function yes(value: boolean | undefined): string | undefined {
  return value ? "yes" : undefined;
}
