import type { Definition, NameMap, Schema } from "../../../model/openapi.js";
import {
  mapDeep,
  mapParts,
  mapPlaces,
  partsOf,
  reach,
  reference,
  referenced,
  schemaPlaces,
} from "../../../model/schema-walk.js";
import { orNull, requestSchema, responseSchema } from "./loose-schema.js";
import { withoutProperties } from "./one-sided-properties.js";

/** The components that callers fill in and the server does as well. */
export function sharedSchemas(definition: Definition): string[] {
  const components = definition.components?.schemas ?? {};
  const { requests, responses } = schemaPlaces(definition);
  const sent = reach(requests, components);
  return [...reach(responses, components)].filter((name) => sent.has(name));
}

/**
 * The definition with its responses as they really come, and a schema of its own, under the given name, for what callers
 * send of a shared one. `inputNames` holds the shared schemas and nothing else.
 */
export function splitRequestTypes(definition: Definition, inputNames: ReadonlyMap<string, string>): Definition {
  const components = definition.components?.schemas ?? {};
  const returned = reach(schemaPlaces(definition).responses, components);
  const tags = tagsOf(components);
  const oneSided = { components, kept: new Set(tags.values()) };
  const receivedPart = withoutProperties("writeOnly", oneSided);
  const sentPart = withoutProperties("readOnly", oneSided);
  // From the outside in: what a schema requires is decided while its parts still say which side sets them.
  const received = (schema: Schema): Schema => mapParts(receivedPart(schema), received);
  const sent = (schema: Schema): Schema =>
    redirected(mapParts(withOpenMap(withoutAnswered(sentPart(withNull(schema)))), sent), inputNames);
  const closed = tagTypes(components, tags);
  const asSent = (schema: Schema, name = ""): Schema =>
    closed.has(name) || isConstant(schema) ? sent(schema) : requestSchema(sent(schema), { tag: tags.get(name) });
  const asReceived = (schema: Schema, tag?: string): Schema => responseSchema(received(schema), { tag });
  const schemas = Object.entries(components).flatMap(([name, schema]): [string, Schema][] => {
    if (!returned.has(name)) return [[name, asSent(schema, name)]];
    const response: [string, Schema] = [name, asReceived(schema, tags.get(name))];
    const input = inputNames.get(name);
    return input === undefined ? [response] : [response, [input, asSent(schema, name)]];
  });
  const placed = mapPlaces(definition, {
    request: (schema) => asSent(schema),
    response: (schema) => asReceived(schema),
  });
  return { ...placed, components: { ...placed.components, schemas: Object.fromEntries(schemas) } };
}

/**
 * Declared properties beside a map of another type: TypeScript has no type for "all others", so an object with both could not be
 * written. The map takes any value.
 */
function withOpenMap(schema: Schema): Schema {
  const hasProperties = Object.keys(schema.properties ?? {}).length > 0;
  return hasProperties && typeof schema.additionalProperties === "object"
    ? { ...schema, additionalProperties: true }
    : schema;
}

/** What every response has is nothing that a caller must send. */
function withoutAnswered({ "x-answered": _answered, ...schema }: Schema): Schema {
  return schema;
}

/** What callers may clear, with null or not at all. */
export function withNull(schema: Schema): Schema {
  const { properties = {}, required, additionalProperties: values } = schema;
  const isCleared = (property: Schema | undefined) => property?.["x-clearable"] === true;
  const entries = Object.entries(properties).map(([name, property]) => [
    name,
    isCleared(property) ? orNull(property) : property,
  ]);
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(entries) }),
    ...(required && { required: required.filter((name) => !isCleared(properties[name])) }),
    ...(typeof values === "object" && isCleared(values) && { additionalProperties: orNull(values) }),
  };
}

function redirected(schema: Schema, inputNames: ReadonlyMap<string, string>): Schema {
  const input = inputNames.get(referenced(schema) ?? "");
  const { discriminator } = schema;
  const mapping = Object.entries(discriminator?.mapping ?? {}).map(([value, $ref]): [string, string] => [
    value,
    redirected({ $ref }, inputNames).$ref ?? $ref,
  ]);
  return {
    ...schema,
    ...(input !== undefined && reference(input)),
    ...(discriminator?.mapping && { discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } }),
  };
}

/** The components of which a tag is made. */
function tagTypes(components: NameMap<Schema>, tags: ReadonlyMap<string, string>): ReadonlySet<string> {
  const types = [...tags].flatMap(([name, tag]) =>
    partsOf(components[name] ?? {}, components).flatMap(
      ({ properties = {} }) => referenced(properties[tag] ?? {}) ?? [],
    ),
  );
  return new Set(types);
}

/** A parameter or a type of one value. */
function isConstant({ enum: values }: Schema): boolean {
  return values?.length === 1;
}

/** By component, the property that tells it from its siblings. */
function tagsOf(components: NameMap<Schema>): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const [name, schema] of Object.entries(components)) {
    mapDeep(schema, (part) => {
      if (part.discriminator === undefined) return part;
      const { propertyName, mapping = {} } = part.discriminator;
      const targets = [...Object.values(mapping).map(($ref) => ({ $ref })), ...(part.oneOf ?? [])];
      for (const each of [name, ...targets.flatMap((target) => referenced(target) ?? [])]) tags.set(each, propertyName);
      return part;
    });
  }
  return tags;
}
