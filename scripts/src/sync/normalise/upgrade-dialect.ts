import { upgrade } from "@scalar/openapi-upgrader";
import { DATA_KEYS, NAME_MAPS } from "../../model/key-positions.js";
import { isRecord, type JsonObject } from "../../model/openapi.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";

/** Swagger 2.0 or OpenAPI 3.0 in, OpenAPI 3.1 out; the input is left as it is. */
export function upgradeDialect(document: JsonObject): JsonObject {
  // The upgrader writes into what it is given: a copy, which renaming makes on its way.
  const copy = renameKeys(withNullAsAlternative(withOwnMediaTypes(document)), SHIELD);
  return { ...renameKeys({ ...upgraded(copy) }, UNSHIELD), openapi: "3.1.1" };
}

function upgraded(document: JsonObject): object {
  try {
    return upgrade(document, "3.1");
  } catch (cause) {
    const problem = {
      code: "misshapen",
      message: "the upgrade to OpenAPI 3.1 failed",
      place: "#",
      remedy: WAIT_FOR_VENDOR,
    } as const;
    throw new SyncError(problem, { cause });
  }
}

/** The upgrader takes what is *called* `example` for a sample, and loses what is called as the prototype of an object. */
const SHIELDED: readonly string[] = ["example", "__proto__"];

/** What a name of the vendor's becomes. */
type Renaming = ReadonlyMap<string, string>;

const SHIELD: Renaming = new Map(SHIELDED.map((name) => [name, `\u0000${name}`]));
const UNSHIELD: Renaming = new Map(SHIELDED.map((name) => [`\u0000${name}`, name]));

/** Renames a key wherever it is a name of the vendor's, and nowhere where it is a keyword. */
function renameKeys(object: JsonObject, renaming: Renaming, isNameMap = false): JsonObject {
  const renamed = Object.entries(object).map(([key, value]): [string, unknown] => {
    const inside = !isNameMap && NAME_MAPS.has(key);
    const name = (isNameMap ? renaming.get(key) : undefined) ?? key;
    return [name, mapInside(value, (child) => renameKeys(child, renaming, inside))];
  });
  return Object.fromEntries(renamed);
}

function mapInside(value: unknown, map: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapInside(item, map));
  return isRecord(value) ? map(value) : value;
}

/** In Swagger 2 an operation's own `produces` wins over the document's; the upgrader has it the other way round. */
function withOwnMediaTypes(document: JsonObject): JsonObject {
  const { produces, ...rest } = document;
  if (produces === undefined || !isRecord(document.paths)) return document;
  const paths = mapRecord(document.paths, (item) => mapRecord(item, (operation) => ({ produces, ...operation })));
  return { ...rest, paths };
}

function mapRecord(value: unknown, map: (child: JsonObject) => unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, isRecord(child) ? map(child) : child]));
}

/** The keywords of a schema beside which the upgrader drops a `nullable`. */
const COMBINATORS = ["$ref", "allOf", "anyOf", "oneOf"] as const;

/** What stays with the property; the rest of a nullable schema is an alternative to null. */
const ABOUT_THE_PROPERTY: ReadonlySet<string> = new Set([
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "title",
]);

/** OpenAPI 3.0 says `nullable`, also beside a reference or a combinator, where JSON Schema says "that, or null". */
function withNullAsAlternative(document: JsonObject): JsonObject {
  return typeof document.openapi === "string" && document.openapi.startsWith("3.0")
    ? changed(document, false)
    : document;

  function changed(object: JsonObject, isNameMap: boolean): JsonObject {
    const inside = Object.entries(object).map(([key, value]): [string, unknown] =>
      !isNameMap && DATA_KEYS.has(key)
        ? [key, value]
        : [key, mapInside(value, (child) => changed(child, !isNameMap && NAME_MAPS.has(key)))],
    );
    const copy: JsonObject = Object.fromEntries(inside);
    return !isNameMap && isNullableChoice(copy) ? orNull(copy) : copy;
  }
}

function isNullableChoice(schema: JsonObject): boolean {
  return schema.nullable === true && COMBINATORS.some((keyword) => schema[keyword] !== undefined);
}

function orNull({ nullable: _, ...schema }: JsonObject): JsonObject {
  const entries = Object.entries(schema);
  const outside = entries.filter(([key]) => ABOUT_THE_PROPERTY.has(key));
  const inside = Object.fromEntries(entries.filter(([key]) => !ABOUT_THE_PROPERTY.has(key)));
  const { allOf, ...others } = inside;
  const [only, ...more] = Array.isArray(allOf) ? allOf : [];
  const isWrapped = only !== undefined && more.length === 0 && Object.keys(others).length === 0;
  return { ...Object.fromEntries(outside), anyOf: [isWrapped ? only : inside, { type: "null" }] };
}
