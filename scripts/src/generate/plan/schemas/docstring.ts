import { entryOf, isBinary, type Schema } from "../../../model/openapi.js";

/** What a reader should know of a value and its type does not say: format, bounds, default, in one line. */
function docstringOf(schema: Schema): string | undefined {
  const { minItems, maxItems, pattern } = schema;
  const parts = [
    formatOf(schema),
    schema.type === "array" ? undefined : range(schema.minimum, schema.maximum),
    lengthOf(schema),
    range(minItems || undefined, maxItems, "item"),
    pattern === undefined ? undefined : `matching ${pattern}`,
    schema.default === undefined ? undefined : `default ${valueText(schema.default)}`,
    schema["x-shown"] ? "known from examples only" : undefined,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const text = parts.join(", ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/**
 * The schema with its note as the title, which openapi-typescript prints as it is, in the place of what the note says.
 * Bytes keep a sign that they are bytes, in 3.1's own way, which openapi-typescript does not print.
 */
export function withDocstring(schema: Schema): Schema {
  const { format: _format, default: _default, "x-shown": _shown, ...rest } = schema;
  const title = docstringOf(schema);
  return {
    ...rest,
    ...(isBinary(schema) && { contentMediaType: "application/octet-stream" }),
    ...(title !== undefined && { title }),
  };
}

/** Of a choice the length says nothing. */
function lengthOf(schema: Schema): string | undefined {
  if (schema.enum !== undefined) return undefined;
  return range(schema.minLength || undefined, schema.maxLength, isBinary(schema) ? "byte" : "character");
}

const FORMATS: Readonly<Record<string, string | undefined>> = {
  uuid: "UUID",
  date: "date, yyyy-MM-dd",
  "date-time": "date and time",
  email: "e-mail address",
  uri: "URL",
  url: "URL",
  byte: "Base64",
  decimal: "decimal number",
};

/** Says nothing that the type does not say, or that the vendor says of another type. */
const SILENT = new Set(["int32", "int64", "float", "double", "binary", "string", "json", "application/json"]);

/** An overlay's `x-format` says what the vendor's format leaves open. */
function formatOf(schema: Schema): string | undefined {
  const { format, type } = schema;
  if (schema["x-format"] !== undefined) return schema["x-format"];
  if (format === undefined || SILENT.has(format)) return type === "integer" ? "integer" : undefined;
  return entryOf(FORMATS, format.toLowerCase()) ?? format;
}

/** Bounds that only say how large the server's number type is say nothing. */
function range(least: number | undefined, most: number | undefined, unit?: string): string | undefined {
  const low = isTelling(least) ? least : undefined;
  const high = isTelling(most) ? most : undefined;
  const last = high ?? low;
  if (last === undefined) return undefined;
  const bounds = low === undefined ? `at most ${last}` : high === undefined ? `at least ${last}` : both(low, high);
  return unit === undefined ? bounds : `${bounds} ${unit}${last === 1 ? "" : "s"}`;
}

function both(low: number, high: number): string {
  return low === high ? String(low) : `${low} to ${high}`;
}

function isTelling(bound: number | undefined): boolean {
  return bound !== undefined && Math.abs(bound) < 2 ** 31 - 1;
}

function valueText(value: unknown): string {
  return typeof value === "string" ? value || '""' : JSON.stringify(value);
}
