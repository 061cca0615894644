import { below, keysOf } from "./json-pointer.js";
import {
  type Components,
  type Definition,
  entryOf,
  isReference,
  METHODS,
  type MediaType,
  mapValues,
  type NameMap,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
  type Response,
  type Schema,
} from "./openapi.js";

type Change = (part: Schema) => Schema;

/** The schema with each schema directly inside it changed. */
export function mapParts(schema: Schema, change: Change): Schema {
  if (!hasParts(schema)) return schema;
  const { properties, patternProperties, additionalProperties, items, prefixItems, allOf, anyOf, oneOf, not } = schema;
  const byPath = schema["x-by-path"];
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, change) }),
    ...(patternProperties && { patternProperties: mapValues(patternProperties, change) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: change(additionalProperties) }),
    ...(items && { items: change(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(change) }),
    ...(allOf && { allOf: allOf.map(change) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
    ...(oneOf && { oneOf: oneOf.map(change) }),
    ...(not && { not: change(not) }),
    ...(byPath && { "x-by-path": { ...byPath, bodies: mapValues(byPath.bodies, change) } }),
  };
}

const PARTS: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "additionalProperties", "items", "prefixItems"],
  ...["allOf", "anyOf", "oneOf", "not", "x-by-path"],
]);

/** Whether there is a schema inside a schema. Most are a text, a number or a reference. */
function hasParts(schema: Schema): boolean {
  return Object.keys(schema).some((key) => PARTS.has(key));
}

/** The schema with every schema inside it changed, and then itself. */
export function mapDeep(schema: Schema, change: Change): Schema {
  return change(mapParts(schema, (part) => mapDeep(part, change)));
}

const REFERENCE = "#/components/schemas/";

/** The component that a schema refers to. */
export function referenced({ $ref }: Schema): string | undefined {
  if (!$ref?.startsWith(REFERENCE)) return undefined;
  const name = $ref.slice(REFERENCE.length);
  // Most names have nothing that a pointer escapes.
  return /[/%~]/.test(name) ? keysOf($ref).at(-1) : name;
}

export function reference(name: string): { readonly $ref: string } {
  return { $ref: below(REFERENCE.slice(0, -1), name.replaceAll("%", "%25")) };
}

/** The components that a schema leads to, through as many others as it takes. */
export function reach(roots: readonly Schema[], components: NameMap<Schema>): ReadonlySet<string> {
  const found = new Set<string>();
  // A list and no recursion: schemas may lead to each other in a long chain.
  const open = roots.flatMap(namesWithin).toReversed();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const target = entryOf(components, name);
    if (target === undefined || found.has(name)) continue;
    found.add(name);
    for (const next of namesWithin(target).toReversed()) open.push(next);
  }
  return found;
}

/** The components that a schema names, at any depth. */
function namesWithin(schema: Schema): string[] {
  return [...directParts(schema).flatMap(namesWithin), ...namesIn(schema)];
}

/** The schemas directly inside a schema, in the order in which `mapParts` meets them. */
function directParts(schema: Schema): Schema[] {
  const { properties, patternProperties, additionalProperties, items, prefixItems, allOf, anyOf, oneOf, not } = schema;
  const byPath = schema["x-by-path"];
  return [
    ...(properties ? Object.values(properties) : []),
    ...(patternProperties ? Object.values(patternProperties) : []),
    ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
    ...(items ? [items] : []),
    ...(prefixItems ?? []),
    ...(allOf ?? []),
    ...(anyOf ?? []),
    ...(oneOf ?? []),
    ...(not ? [not] : []),
    ...(byPath ? Object.values(byPath.bodies) : []),
  ];
}

function namesIn(schema: Schema): string[] {
  const targets = Object.values(schema.discriminator?.mapping ?? {}).map(($ref) => ({ $ref }));
  return [schema, ...targets].flatMap((each) => referenced(each) ?? []);
}

/** The schema of the property that a path leads to. */
export function schemaAt(
  schema: Schema | undefined,
  path: readonly string[],
  schemas: NameMap<Schema>,
): Schema | undefined {
  const [key, ...rest] = path;
  if (schema === undefined || key === undefined) return schema;
  const property = partsOf(schema, schemas)
    .map(({ properties = {} }) => entryOf(properties, key))
    .find((found) => found !== undefined);
  return schemaAt(property, rest, schemas);
}

/** A schema and what it consists of: behind references, in an `allOf`, beside a `null`. */
export function partsOf(schema: Schema, schemas: NameMap<Schema>): Schema[] {
  const parts: Schema[] = [];
  // Each component once: schemas may lead back to themselves, or to one component in many ways.
  const seen = new Set<string>();
  const open = [schema];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    parts.push(part);
    const name = isReference(part) ? referenced(part) : undefined;
    const target = name === undefined || seen.has(name) ? undefined : entryOf(schemas, name);
    if (name !== undefined) seen.add(name);
    const inner = [...(part.allOf ?? []), ...(part.anyOf ?? []), target ?? []].flat();
    for (const next of inner.toReversed()) open.push(next);
  }
  return parts;
}

/** A schema and everything that a value at its place may be: what it consists of, and its alternatives. */
export function alternativesOf(schema: Schema, schemas: NameMap<Schema>): Schema[] {
  const found = new Set<Schema>();
  const follow = (part: Schema): void => {
    if (found.has(part)) return;
    found.add(part);
    const target = entryOf(schemas, referenced(part) ?? "");
    for (const next of [part.allOf ?? [], part.anyOf ?? [], part.oneOf ?? [], target ?? []].flat()) follow(next);
  };
  follow(schema);
  return [...found];
}

/** What is done to the schemas that callers fill in and to those that the server does. */
export interface SchemaChanges {
  readonly request: (schema: Schema) => Schema;
  readonly response: (schema: Schema) => Schema;
}

/**
 * The definition with the schema of every parameter, body and successful response changed. Failures are left alone: plan
 * replaces them by core's error.
 */
export function mapPlaces(definition: Definition, changes: SchemaChanges): Definition {
  const { components = {}, paths } = definition;
  return {
    ...definition,
    paths: mapValues(paths, (item) => changedItem(item, changes)),
    components: changedComponents(components, changes),
  };
}

/** The schemas of every parameter and body, and those of every successful response. */
export function schemaPlaces(definition: Definition): { requests: readonly Schema[]; responses: readonly Schema[] } {
  const requests: Schema[] = [];
  const responses: Schema[] = [];
  const collect = (list: Schema[]) => (schema: Schema) => {
    list.push(schema);
    return schema;
  };
  mapPlaces(definition, { request: collect(requests), response: collect(responses) });
  return { requests, responses };
}

function changedComponents(components: Components, { request, response }: SchemaChanges): Components {
  const { parameters, requestBodies, responses } = components;
  return {
    ...components,
    ...(parameters && { parameters: mapValues(parameters, (each) => changedParameter(each, request)) }),
    ...(requestBodies && { requestBodies: mapValues(requestBodies, (each) => changedContent(each, request)) }),
    ...(responses && { responses: mapValues(responses, (each) => changedContent(each, response)) }),
  };
}

function changedItem(item: PathItem, changes: SchemaChanges): PathItem {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    if (operation === undefined) return [];
    const { requestBody, parameters, responses = {} } = operation;
    const changed = {
      ...operation,
      ...(parameters && { parameters: parameters.map((each) => changedParameter(each, changes.request)) }),
      ...(requestBody && { requestBody: changedContent(requestBody, changes.request) }),
      responses: changedResponses(responses, changes.response),
    };
    return [[method, changed]];
  });
  const { parameters } = item;
  return {
    ...item,
    ...(parameters && { parameters: parameters.map((each) => changedParameter(each, changes.request)) }),
    ...Object.fromEntries(operations),
  };
}

function changedResponses(
  responses: NameMap<Response | Reference>,
  change: SchemaChanges["response"],
): NameMap<Response | Reference> {
  const entries = Object.entries(responses).map(([status, response]): [string, Response | Reference] => [
    status,
    status.startsWith("2") ? changedContent(response, change) : response,
  ]);
  return Object.fromEntries(entries);
}

function changedParameter(parameter: Parameter | Reference, change: SchemaChanges["request"]): Parameter | Reference {
  if (isReference(parameter) || parameter.schema === undefined) return parameter;
  return { ...parameter, schema: change(parameter.schema) };
}

function changedContent<Holder extends RequestBody | Response>(
  holder: Holder | Reference,
  change: (schema: Schema) => Schema,
): Holder | Reference {
  if (isReference(holder) || holder.content === undefined) return holder;
  const changed = (media: MediaType): MediaType => (media.schema ? { ...media, schema: change(media.schema) } : media);
  return { ...holder, content: mapValues(holder.content, changed) };
}

/** The definition with the schema of every place and every component changed. */
export function mapSchemas(definition: Definition, change: (schema: Schema) => Schema): Definition {
  const { components, ...placed } = mapPlaces(definition, { request: change, response: change });
  return { ...placed, components: { ...components, schemas: mapValues(components?.schemas ?? {}, change) } };
}
