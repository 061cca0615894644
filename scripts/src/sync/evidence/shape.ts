import { entryOf, isRecord, type JsonObject, type NameMap, type Schema } from "../../model/openapi.js";
import { alternativesOf } from "../../model/schema-walk.js";
import type { Shape } from "../../model/specs/evidence.js";
import { isPropertyName, looksLikeMap } from "./names-that-are-values.js";

/** What the definition says of names, by which names of properties are told from keys that are values. */
export interface DeclaredNames {
  readonly schemas: NameMap<Schema>;
  /** Every name that any schema of the definition declares: it is public already. */
  readonly names: ReadonlySet<string>;
}

/** What one example shows, read beside the schemas of its place. */
export function shapeOf(value: unknown, schemas: readonly Schema[], declared: DeclaredNames): Shape {
  return shapeOfAll([value], schemas, declared);
}

/** What several values of one example at one place show together. */
function shapeOfAll(values: readonly unknown[], schemas: readonly Schema[], declared: DeclaredNames): Shape {
  const parts = schemas.flatMap((schema) => alternativesOf(schema, declared.schemas));
  const lists = values.filter((value) => Array.isArray(value)).flat();
  const objects = values.filter(isRecord).map((object) => withoutKeys(object, parts, declared));
  const names = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties)))].toSorted();
  const properties = names.map((name): [string, Shape] => [
    name,
    shapeOfAll(
      objects.flatMap((object) => (Object.hasOwn(object.properties, name) ? [object.properties[name]] : [])),
      parts.flatMap((part) => entryOf(part.properties ?? {}, name) ?? []),
      declared,
    ),
  ]);
  const keyed = objects.flatMap((object) => object.values);
  const ofMaps = parts.flatMap(({ additionalProperties }) =>
    typeof additionalProperties === "object" ? additionalProperties : [],
  );
  const ofLists = parts.flatMap(({ items }) => items ?? []);
  return {
    examples: 1,
    types: counts(values),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(lists.length > 0 && { items: shapeOfAll(lists, ofLists, declared) }),
    ...(keyed.length > 0 && { values: shapeOfAll(keyed, ofMaps, declared) }),
  };
}

/** What stands under the names of an object, and what stands under keys that are values themselves. */
interface KnownObject {
  readonly properties: JsonObject;
  readonly values: readonly unknown[];
}

function withoutKeys(object: JsonObject, parts: readonly Schema[], { names }: DeclaredNames): KnownObject {
  const own = new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)));
  const others = Object.entries(object).filter(([key]) => !own.has(key));
  const isMap =
    parts.some(({ additionalProperties = false }) => additionalProperties !== false) ||
    others.some(([key, value]) => !names.has(key) && !isPropertyName(key, value)) ||
    (own.size === 0 && looksLikeMap(object));
  const isKept = ([key]: [string, unknown]) => own.has(key) || !isMap;
  return {
    properties: Object.fromEntries(Object.entries(object).filter(isKept)),
    values: isMap ? others.map(([, value]) => value) : [],
  };
}

/** How often each of JSON's types occurs. */
function counts(values: readonly unknown[]): NameMap<number> {
  const found: Record<string, number> = {};
  for (const type of values.map(typeOf)) found[type] = (found[type] ?? 0) + 1;
  return found;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
