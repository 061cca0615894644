import type { Definition, MediaType, NameMap, Parameter, Schema } from "../../model/openapi.js";
import { acceptedScopes } from "../../model/scopes.js";
import { type SourceOperation, sourceOperations } from "../../model/source-operations.js";
import { code } from "../../text/markdown.js";

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
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const places = [
    ...parameters.flatMap((parameter) => parameterPlaces(parameter, nameOf)),
    ...(requestBody ? contentPlaces("body", requestBody, nameOf) : []),
    ...successes.flatMap(([status, response]) => contentPlaces(`answer ${status}`, response, nameOf)),
  ];
  return {
    title: operation.summary ?? key,
    aspects: { deprecated: yes(operation.deprecated) },
    scopes: acceptedScopes(definition, operation),
    places: new Map(places),
  };
}

function schemaRow(title: string, schema: Schema, nameOf: SchemaName): InterfaceRow {
  const [[, aspects], ...places] = schemaPlaces("", schema, nameOf);
  return { title, aspects, scopes: [], places: new Map(places) };
}

type Place = readonly [name: string, aspects: Aspects];

function parameterPlaces(
  { name, in: where, schema = {}, required, deprecated }: Parameter,
  nameOf: SchemaName,
): Place[] {
  const [[place, aspects], ...inner] = schemaPlaces(`${where} parameter ${code(name)}`, schema, nameOf);
  const own = { required: yes(required || where === "path"), deprecated: yes(deprecated) };
  return [[place, { ...own, ...aspects }], ...inner];
}

/** A body or a response: its media types, then what its content is made of. */
function contentPlaces(place: string, { required, content = {} }: Content, nameOf: SchemaName): Place[] {
  const [first] = Object.values(content);
  const types = Object.keys(content).join(", ") || "none";
  return [
    [place, { required: yes(required), "media types": types }],
    ...(first ? schemaPlaces(`${place}'s content`, first.schema ?? {}, nameOf) : []),
  ];
}

interface Content {
  readonly required?: boolean;
  readonly content?: NameMap<MediaType>;
}

/** A schema and what is in it, down to references: what stands behind them has a row of its own. */
function schemaPlaces(place: string, schema: Schema, nameOf: SchemaName): [Place, ...Place[]] {
  const { properties = {}, items, oneOf = [], anyOf = [], allOf = [] } = schema;
  const alternatives = [oneOf, anyOf, allOf].flatMap((parts) => [...parts.entries()]);
  return [
    [place, aspectsOf(schema, nameOf)],
    ...Object.entries(properties).flatMap(([name, property]) => {
      const [[inner, aspects], ...rest] = schemaPlaces(within(place, name), property, nameOf);
      const isRequired = schema.required?.includes(name);
      return [[inner, { required: yes(isRequired), ...aspects }] as const, ...rest];
    }),
    ...(items && items.$ref === undefined ? schemaPlaces(`${place}[]`, items, nameOf) : []),
    ...alternatives
      .filter(([, part]) => part.$ref === undefined)
      .flatMap(([index, part]) => schemaPlaces(`${place} (part ${index + 1})`, part, nameOf)),
  ];
}

function within(place: string, name: string): string {
  if (place === "") return `property ${code(name)}`;
  return place.endsWith("`") ? `${place.slice(0, -1)}.${code(name).slice(1)}` : `${place}, property ${code(name)}`;
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
