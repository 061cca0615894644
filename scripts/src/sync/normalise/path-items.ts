import { keysOf, valueAt } from "../../model/json-pointer.js";
import { isRecord, type JsonObject } from "../../model/openapi.js";

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
