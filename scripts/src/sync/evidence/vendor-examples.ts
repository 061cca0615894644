import { canonicalJson } from "../../model/canonical-json.js";
import { keysOf, pointerTo, valueAt } from "../../model/json-pointer.js";
import { DATA_KEYS, NAME_MAPS } from "../../model/key-positions.js";
import { isRecord, isReference, type JsonObject, METHODS } from "../../model/openapi.js";
import { sha256 } from "../../model/sha256.js";

/** An example of a body or of a successful answer. */
export interface MediaExample {
  /** `POST /api/…`. */
  readonly operation: string;
  readonly side: "request" | "response";
  readonly mediaType: string;
  readonly value: unknown;
}

/** An example that stands at a schema. */
export interface SchemaExample {
  /** The schema's JSON pointer. */
  readonly place: string;
  readonly value: unknown;
}

/** The examples of every body and of every successful answer, in the order of the document, which is of OpenAPI 3.1. */
export function mediaExamples(document: JsonObject): MediaExample[] {
  return entriesOf(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const found = isRecord(item) ? item[method] : undefined;
      if (!isRecord(found)) return [];
      const operation = `${method.toUpperCase()} ${path}`;
      const request = ofContent(document, found.requestBody).map((each) => ({ side: "request" as const, ...each }));
      const response = entriesOf(found.responses)
        .filter(([status]) => status.startsWith("2"))
        .flatMap(([, answer]) => ofContent(document, answer))
        .map((each) => ({ side: "response" as const, ...each }));
      return [...request, ...response].map((each) => ({ operation, ...each }));
    }),
  );
}

function ofContent(document: JsonObject, holder: unknown): Pick<MediaExample, "mediaType" | "value">[] {
  const found = behind(document, holder);
  return entriesOf(isRecord(found) ? found.content : undefined).flatMap(([mediaType, media]) =>
    isRecord(media) ? samplesOf(document, media).map((value) => ({ mediaType, value: readable(value) })) : [],
  );
}

function samplesOf(document: JsonObject, media: JsonObject): unknown[] {
  const single = "example" in media ? [media.example] : [];
  const several = entriesOf(media.examples).flatMap(([, example]) => {
    const found = behind(document, example);
    return isRecord(found) && "value" in found ? [found.value] : [];
  });
  return [...single, ...several];
}

function behind(document: JsonObject, value: unknown): unknown {
  return isRecord(value) && isReference(value) ? valueAt(document, keysOf(value.$ref)) : value;
}

/** The examples at every schema of bodies, answers and components. */
export function schemaExamples(document: JsonObject): SchemaExample[] {
  return examplesBelow(document, { keys: [], isNameMap: false });
}

interface Position {
  readonly keys: readonly string[];
  /** Whether the keys of the object at this place are names that the vendor chose. */
  readonly isNameMap: boolean;
}

/** Parameters and headers are left out: their types are those of texts. */
const LEFT_OUT: ReadonlySet<string> = new Set([...DATA_KEYS, "parameters", "headers"]);

function examplesBelow(node: unknown, { keys, isNameMap }: Position): SchemaExample[] {
  if (typeof node !== "object" || node === null) return [];
  const own = isRecord(node) && !isNameMap && isSchemaPlace(keys) ? examplesAt(node, keys) : [];
  const inner = Object.entries(node).flatMap(([key, child]) =>
    !isNameMap && LEFT_OUT.has(key)
      ? []
      : examplesBelow(child, { keys: [...keys, key], isNameMap: !isNameMap && NAME_MAPS.has(key) }),
  );
  return [...own, ...inner];
}

function examplesAt(schema: JsonObject, keys: readonly string[]): SchemaExample[] {
  const single = "example" in schema ? [schema.example] : [];
  const several = Array.isArray(schema.examples) ? schema.examples : [];
  return [...single, ...several].map((value) => ({ place: pointerTo(keys), value: readable(value) }));
}

/** Below the schema of a component, of a body or of a successful answer. */
function isSchemaPlace(keys: readonly string[]): boolean {
  const [section, kind, , part, status = "", ...rest] = keys;
  if (section === "components") return kind === "schemas" && keys.length > 2;
  const isRead = part === "requestBody" || (part === "responses" && status.startsWith("2"));
  return section === "paths" && isRead && rest.includes("schema");
}

/** The vendor keeps some examples as the text of their JSON, some of these with a comma behind the last element. */
export function readable(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value) || nesting(value) > DEEPEST) return value;
  return parsed(value) ?? parsed(value.replaceAll(/,(?=\s*[}\]])/g, "")) ?? value;
}

/** No example is nested so deep. What is, could not be read by a function that calls itself. */
const DEEPEST = 100;

function nesting(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of text) {
    if (character === "{" || character === "[") depth += 1;
    if (character === "}" || character === "]") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A tenth of the examples is no evidence, so that it can tell how well the types hold for what nobody looked at: those of
 * which the SHA-256 of their canonical JSON begins with a number that ten divides. Equal examples are held out together.
 */
export function isHeldOut(value: unknown): boolean {
  return Number.parseInt(sha256(canonicalJson(value)).slice(0, 8), 16) % 10 === 0;
}

function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}
