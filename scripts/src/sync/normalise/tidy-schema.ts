import { valueAt } from "../../model/json-pointer.js";
import { isRecord, type JsonObject } from "../../model/openapi.js";

/** Drops from one schema what would mislead or leak: defaults of another JSON type, and values that look like secrets. */
export function tidySchema(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === "enum" && Array.isArray(value)) {
      const kept = value.filter((choice) => !isSensitive(choice));
      return kept.length > 0 ? [[key, kept]] : [];
    }
    return isKept(key, value, schema.type) ? [[key, value]] : [];
  });
  return Object.fromEntries(kept);
}

function isKept(key: string, value: unknown, type: unknown): boolean {
  if (key === "default") return fitsType(value, type) && !isSensitive(value) && !looksRandom(value);
  if (key === "const") return !isSensitive(value) && !looksRandom(value);
  return key !== "pattern" || !isSensitive(value);
}

function fitsType(value: unknown, type: unknown): boolean {
  if (type === undefined) return true;
  const allowed: unknown[] = Array.isArray(type) ? type : [type];
  return jsonTypes(value).some((name) => allowed.includes(name));
}

function jsonTypes(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  return [typeof value];
}

/**
 * What must never reach a commit, whoever wrote it: tokens, keys, addresses of persons, links that open something. Each begins with
 * what cannot stand inside it, so that a long text takes no more time than its length.
 */
const SENSITIVE: readonly RegExp[] = [
  /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}/,
  /-----BEGIN [A-Z ]+-----/,
  /(?<=[\w.+-])@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i,
  /[?&](?:sig|signature|x-amz-signature|x-goog-signature|access_token|token|key)=/i,
  /\b(?:bearer|basic)\s+(?=\S*\d)[\w+/=.-]{16,}/i,
  /\bAKIA[0-9A-Z]{16}\b/,
];

/** A long run of letters and several digits: a key, or an odd name. Too weak a sign to drop an enum's value for. */
const RANDOM = /(?<![\w-])(?=(?:[A-Za-z]*\d){4})[A-Za-z\d]{24,}(?![\w-])/;

/** Whether a value, or any text inside it, must not be kept. */
function isSensitive(value: unknown): boolean {
  return someText(value, (text) => SENSITIVE.some((pattern) => pattern.test(text)));
}

/** Whether a value, or any text inside it, may be a key or a password. */
function looksRandom(value: unknown): boolean {
  return someText(value, (text) => RANDOM.test(text));
}

function someText(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === "string") return test(value);
  return typeof value === "object" && value !== null && Object.values(value).some((child) => someText(child, test));
}

/** The vendor fills the token operation's body with a sample client id and secret as defaults; they go. */
export function withoutTokenSamples(document: JsonObject): JsonObject {
  if (!isRecord(document.paths)) return document;
  const body = ["post", "requestBody"];
  const isTokenPath = (path: string) => path.endsWith("/oauth/token");
  const tokenItems = Object.entries(document.paths).filter(([path]) => isTokenPath(path));
  const names = new Set(tokenItems.flatMap(([, item]) => schemaNames(valueAt(item, body))));
  if (tokenItems.length === 0) return document;
  const paths = mapMembers(document.paths, (item, path) =>
    isTokenPath(path) && isRecord(item) ? changeAt(item, body, withoutDefaults) : item,
  );
  return changeAt({ ...document, paths }, ["components", "schemas"], (schemas) =>
    isRecord(schemas)
      ? mapMembers(schemas, (schema, name) => (names.has(name) ? withoutDefaults(schema) : schema))
      : schemas,
  );
}

function mapMembers(object: JsonObject, change: (value: unknown, key: string) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
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
