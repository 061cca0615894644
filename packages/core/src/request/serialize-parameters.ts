import type { OperationMetadata } from "../contracts/metadata.js";
import { createConfigurationError } from "../errors/create-error.js";
import { didYouMean, isUnsetText, listWords, typeOf } from "../errors/describe.js";
import { pathNames } from "./check-input.js";
import { headerNameProblem, headerValueProblem } from "./header-names.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * Puts values into a path template, each percent-encoded so that it stays one segment. A value that is missing, empty, `.` or `..` is
 * refused: it would change which resource the URL names (RFC 3986, section 5.2.4).
 */
export function serializePath(
  { name: operation, path: template }: Pick<OperationMetadata, "name" | "path">,
  values: Values,
): string {
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
    const problem = value === undefined ? `is missing. Pass { path: { ${names.join(", ")} } }.` : segmentProblem(value);
    if (problem !== undefined) throw createConfigurationError(operation, `path.${name} ${problem}`);
    return encode({ operation, place: `path.${name}` }, String(value));
  });
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
  return Object.entries(query)
    .flatMap(([name, value]) =>
      spread.includes(name) && isPlainObject(value) ? Object.entries(value) : [[name, value] as const],
    )
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((item: unknown) => [name, item] as const))
    .filter(isPresent)
    .map(([name, value]) => {
      const place = { operation, place: `query.${name}` };
      return `${encode(place, name)}=${encode(place, scalarText(place, value))}`;
    })
    .join("&");
}

/**
 * Writes header values as text. A value that HTTP cannot carry is refused without being shown: `identifier` is often a person's address
 * (RFC 9110, section 5.5).
 */
export function serializeHeaders(
  { name: operation }: Pick<OperationMetadata, "name">,
  headers: Values,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(isPresent)
      .map(([name, value]) => {
        const place = { operation, place: `headers.${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)}` };
        const text = scalarText(place, value);
        const problem = headerNameProblem(name) ?? headerValueProblem(text);
        if (problem !== undefined) throw createConfigurationError(operation, `${place.place} ${problem}`);
        return [name.toLowerCase(), text];
      }),
  );
}

/** Where a value stands, for messages. */
interface Place {
  readonly operation: string;
  readonly place: string;
}

function scalarText({ operation, place }: Place, value: unknown): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const hint = value instanceof Date ? " Use toDateTime(date) or toDate(date)." : "";
  throw createConfigurationError(
    operation,
    `${place} must be a text, a number or a boolean; got ${typeOf(value)}.${hint}`,
  );
}

function encode({ operation, place }: Place, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw createConfigurationError(operation, `${place} has half of a surrogate pair in it, which is not valid text.`);
  }
}

function isPresent([, value]: readonly [name: string, value: unknown]): boolean {
  return value !== undefined && value !== null;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
