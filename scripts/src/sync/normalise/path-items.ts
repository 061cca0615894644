import { keysOf, valueAt } from "../../model/json-pointer.js";
import { isRecord, type JsonObject, METHODS } from "../../model/openapi.js";
import { basePath, fullPath } from "./full-paths.js";

/** The document with each path item that stands elsewhere in its place: stages look for operations below `paths` only. */
export function withPathItems(document: JsonObject): JsonObject {
  const { paths } = document;
  if (!isRecord(paths)) return document;
  const items = Object.entries(paths).map(([path, item]) => [path, inPlace(document, item, [])]);
  return { ...document, paths: Object.fromEntries(items) };
}

/** What a path item says itself comes before what it refers to. A reference that leads nowhere is left for the check of references. */
function inPlace(document: JsonObject, item: unknown, seen: readonly string[]): unknown {
  if (!isRecord(item) || typeof item.$ref !== "string" || seen.includes(item.$ref)) return item;
  const { $ref, ...own } = item;
  const target = $ref.startsWith("#") ? valueAt(document, keysOf($ref)) : undefined;
  if (!isRecord(target)) return item;
  const resolved = inPlace(document, target, [...seen, $ref]);
  return isRecord(resolved) ? { ...resolved, ...own } : item;
}

const METHOD_KEYS: ReadonlySet<string> = new Set(METHODS);

/** Keys of a path item that are no methods. */
const ABOUT_THE_PATH = new Set(["$ref", "summary", "description", "servers", "parameters"]);

/** What stands where an operation would, under a method that OpenAPI does not have; a sentence each, without its full stop. */
export function unknownMethods({ paths, servers }: JsonObject): string[] {
  if (!isRecord(paths)) return [];
  const base = basePath(Array.isArray(servers) ? servers[0] : undefined);
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(isRecord(item) ? item : {})
      .filter(
        ([key, value]) => isRecord(value) && !METHOD_KEYS.has(key) && !ABOUT_THE_PATH.has(key) && !key.startsWith("x-"),
      )
      .map(([key]) => `${key.toUpperCase()} ${fullPath(base, path)} is left out: OpenAPI 3.1 has no method "${key}"`),
  );
}
