import type { OperationMetadata } from "../contracts/metadata.js";
import type { ParameterWriter } from "../contracts/request.js";
import { createConfigurationError } from "../errors/create-error.js";
import { didYouMean, isUnsetText, listWords, typeOf } from "../errors/describe.js";
import { pathNames } from "./check-input.js";
import { headerNameProblem, headerValueProblem } from "./header-names.js";

type Values = Readonly<Record<string, unknown>>;
type Pair = readonly [name: string, value: unknown];

/**
 * Puts values into a path template, each percent-encoded so that it stays one segment. A value that is missing, empty, `.` or `..` is
 * refused: it would change which resource the URL names (RFC 3986, section 5.2.4).
 */
export function serializePath(
  { name: operation, path: template }: Pick<OperationMetadata, "name" | "path">,
  values: Values,
  write: (place: Place, value: unknown) => string = writeSegment,
): string {
  if (!template.includes("{") && isEmpty(values)) return template;
  const names = pathNames(template);
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const free = names.filter((name) => values[name] === undefined);
    const known =
      names.length > 0 ? ` Its names are ${listWords(names, "and")}.` : " The operation has no path parameters.";
    throw createConfigurationError(operation, `path.${unknown} is unknown.${didYouMean(unknown, free) || known}`);
  }
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value !== undefined) return write({ operation, part: "path", name }, value);
    const problem = `is missing. Pass { path: { ${names.join(", ")} } }.`;
    throw createConfigurationError(operation, `path.${name} ${problem}`);
  });
}

/** Writes one value as a path segment. */
export function writeSegment(place: Place, value: unknown): string {
  const problem = segmentProblem(value);
  if (problem !== undefined) throw createConfigurationError(place.operation, `path.${place.name} ${problem}`);
  return encode(place, String(value));
}

/** What is wrong with a path segment, in words that follow its name. */
function segmentProblem(value: unknown): string | undefined {
  const expected = "Expected a text or a number";
  if (typeof value === "number" && Number.isFinite(value)) return undefined;
  if (typeof value === "bigint") return undefined;
  if (typeof value !== "string") return `must be a text or a number; got ${typeOf(value)}.`;
  if (value.trim() === "") return `is empty. ${expected}.`;
  if (isUnsetText(value)) return `is the text "${value.trim()}". A variable is probably not set.`;
  if (/^\.{1,2}$/.test(value)) return `is "${value}", which would change the path. ${expected}.`;
  return undefined;
}

/** Writes a query string: lists repeat their name. That is OpenAPI's default (style form, explode true). */
export function serializeQuery(
  { name: operation, spread }: Pick<OperationMetadata, "name" | "spread">,
  query: Values,
): string {
  if (isEmpty(query)) return "";
  const pairs: readonly Pair[] = Object.entries(query);
  const spreadPairs = ([name, value]: Pair): readonly Pair[] =>
    spread.includes(name) && isPlainObject(value) ? Object.entries(value) : [[name, value]];
  return writePairs({ operation, part: "query" }, spread.length === 0 ? pairs : pairs.flatMap(spreadPairs));
}

/** Writes names and values as a query or a form has them: lists repeat their name. */
export function writePairs(where: Omit<Place, "name">, pairs: readonly Pair[]): string {
  let written = "";
  for (const [name, value] of pairs) {
    const place = { operation: where.operation, part: where.part, name };
    if (Array.isArray(value)) for (const item of value) written = withPair(written, place, item);
    else written = withPair(written, place, value);
  }
  return written;
}

/** Appends one name and value, if there is a value. */
function withPair(written: string, place: Place, value: unknown): string {
  if (value === undefined || value === null) return written;
  return `${written && `${written}&`}${encode(place, place.name)}=${encode(place, scalarText(place, value))}`;
}

/**
 * Writes header values as text. A value that HTTP cannot carry is refused without being shown: `identifier` is often a person's address
 * (RFC 9110, section 5.5).
 */
export function serializeHeaders(
  { name: operation }: Pick<OperationMetadata, "name">,
  headers: Values,
): Record<string, string> {
  if (isEmpty(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers)
      .filter(isPresent)
      .map(([name, value]) => {
        const place = { operation, part: "headers", name: /^[\w-]+$/.test(name) ? name : JSON.stringify(name) };
        const text = scalarText(place, value);
        const problem = headerNameProblem(name) ?? headerValueProblem(text);
        if (problem !== undefined) throw createConfigurationError(operation, `headers.${place.name} ${problem}`);
        return [name.toLowerCase(), text];
      }),
  );
}

/** Parameters in OpenAPI's default styles. */
export const plainParameters: ParameterWriter = {
  path: (metadata, values) => serializePath(metadata, values),
  query: serializeQuery,
  headers: serializeHeaders,
};

/** Where a value stands, for messages. */
export interface Place {
  readonly operation: string;
  readonly part: string;
  readonly name: string;
}

/** Writes a text, a number or a boolean. Throws a `configuration` error for anything else. */
export function scalarText({ operation, part, name }: Place, value: unknown): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const hint = value instanceof Date ? " Use toDateTime(date) or toDate(date)." : "";
  throw createConfigurationError(
    operation,
    `${part}.${name} must be a text, a number or a boolean; got ${typeOf(value)}.${hint}`,
  );
}

/** Percent-encodes a text, so that it stays one value. */
export function encode({ operation, part, name }: Place, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    const problem = "has half of a surrogate pair in it, which is not valid text.";
    throw createConfigurationError(operation, `${part}.${name} ${problem}`);
  }
}

/** Whether there is nothing to write, as in most calls for most parts. */
function isEmpty(values: Values): boolean {
  for (const name in values) if (Object.hasOwn(values, name)) return false;
  return true;
}

function isPresent([, value]: readonly [name: string, value: unknown]): boolean {
  return value !== undefined && value !== null;
}

/** Whether a value is an object with properties, and no list or date. */
export function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
