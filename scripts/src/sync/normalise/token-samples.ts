import { valueAt } from "../../model/json-pointer.js";
import { isRecord, type JsonObject } from "../../model/openapi.js";

/** The vendor fills the token operation's body with a sample client id and secret as defaults; they go. */
export function withoutTokenSamples(document: JsonObject): JsonObject {
  const paths = isRecord(document.paths) ? Object.keys(document.paths) : [];
  const bodies = paths
    .filter((path) => path.endsWith("/oauth/token"))
    .map((path) => ["paths", path, "post", "requestBody"]);
  const schemas = bodies
    .flatMap((body) => schemaNames(valueAt(document, body)))
    .map((name) => ["components", "schemas", name]);
  return [...bodies, ...schemas].reduce((cleaned, place) => changeAt(cleaned, place, withoutDefaults), document);
}

function schemaNames(body: unknown): string[] {
  const references = (JSON.stringify(body) ?? "").matchAll(/"#\/components\/schemas\/([^"]+)"/g);
  return [...references].flatMap(([, name]) => name ?? []);
}

function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key, child]) => key !== "default" || isRecord(child));
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutDefaults(child)]));
}

function changeAt(object: JsonObject, path: readonly string[], change: (value: unknown) => unknown): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined || !(key in object)) return object;
  const child = object[key];
  if (rest.length === 0) return { ...object, [key]: change(child) };
  return isRecord(child) ? { ...object, [key]: changeAt(child, rest, change) } : object;
}
