import type { OperationMetadata, ParameterStyle } from "../contracts/metadata.js";
import type { ParameterWriter } from "../contracts/request.js";
import { createConfigurationError } from "../errors/create-error.js";
import {
  encode,
  isPlainObject,
  type Place,
  scalarText,
  serializeHeaders,
  serializePath,
  serializeQuery,
  writeSegment,
} from "./serialize-parameters.js";
import { writeJson } from "./write-json.js";

/**
 * Writes parameters in the styles that their operation's `styles` name (OpenAPI 3.1, "Parameter Object"), and the others in OpenAPI's default
 * styles. Service packages import it where they need it, so that the others do not carry it.
 */
export const styledParameters: ParameterWriter = { path, query, headers };

type Values = Readonly<Record<string, unknown>>;

function path(metadata: OperationMetadata, values: Values): string {
  return serializePath(metadata, values, (place, value) => {
    const style = styleOf(metadata.styles?.path, place.name);
    if (style === undefined) return writeSegment(place, value);
    const text = pathText(style, place, value);
    // An empty segment, "." and ".." would change which resource the URL names.
    if (!/^[.;]?\.{0,2}$/.test(text)) return text;
    throw createConfigurationError(
      place.operation,
      `path.${place.name} is empty, or nothing but dots. Expected at least one value.`,
    );
  });
}

function query(metadata: OperationMetadata, values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const style = styleOf(metadata.styles?.query, name);
      if (style === undefined) return serializeQuery(metadata, { [name]: value });
      return isMissing(value) ? "" : queryText(style, { operation: metadata.name, part: "query", name }, value);
    })
    .filter((text) => text !== "")
    .join("&");
}

function headers(metadata: OperationMetadata, values: Values): Record<string, string> {
  const texts = Object.entries(values).map(([name, value]) => {
    const style = headerStyle(metadata, name);
    if (style === undefined || isMissing(value)) return [name, value];
    const place = { operation: metadata.name, part: "headers", name };
    if (style.style === "json") return [name, writeJson(place.operation, value, `headers.${name}`)];
    return [name, joined(style, { value: itemsOf(place, value), pair: "=", separator: "," })];
  });
  return serializeHeaders(metadata, Object.fromEntries(texts));
}

function styleOf(styles: Readonly<Record<string, ParameterStyle>> = {}, name: string): ParameterStyle | undefined {
  return Object.hasOwn(styles, name) ? styles[name] : undefined;
}

/** Names of headers have no case. */
function headerStyle({ styles }: OperationMetadata, name: string): ParameterStyle | undefined {
  const declared = Object.entries(styles?.headers ?? {});
  return declared.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}

function pathText(style: ParameterStyle, place: Place, value: unknown): string {
  const encoded = (text: string): string => encode(place, text);
  if (style.style === "json") return encoded(writeJson(place.operation, value, `path.${place.name}`));
  const items = encodedItems(itemsOf(place, value), encoded);
  if (items.length === 0) return "";
  if (style.style === "simple") return joined(style, { value: items, pair: "=", separator: "," });
  if (style.style === "label") {
    return `.${joined(style, { value: items, pair: "=", separator: style.explode ? "." : "," })}`;
  }
  const name = encoded(place.name);
  if (!style.explode) return `;${name}=${joined(style, { value: items, pair: "=", separator: "," })}`;
  return items.map(([key, text]) => `;${key ?? name}=${text}`).join("");
}

/** What stands between the items of a list in the styles of a query. The delimiters of the last two are no characters of a URL. */
const separators: Readonly<Partial<Record<ParameterStyle["style"], string>>> = {
  form: ",",
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

function queryText(style: ParameterStyle, place: Place, value: unknown): string {
  const encoded = (text: string): string => (style.allowReserved ? encodeReserved : encode)(place, text);
  const name = encode(place, place.name);
  if (style.style === "json") return `${name}=${encoded(writeJson(place.operation, value, `query.${place.name}`))}`;
  if (style.style === "deepObject") return deepPairs(place, place.name, value).join("&");
  const items = encodedItems(itemsOf(place, value), encoded);
  if (items.length === 0) return "";
  const { style: kind, explode = kind === "form" } = style;
  if (explode) return items.map(([key, text]) => `${key ?? name}=${text}`).join("&");
  const text = joined(style, { value: items, pair: "=", separator: separators[kind] ?? "," });
  return `${name}=${text}`;
}

/** `filter[color][name]=red` for each value inside; lists repeat their name. */
function deepPairs(place: Place, name: string, value: unknown): string[] {
  if (isPlainObject(value)) {
    return Object.entries(value).flatMap(([key, inner]) => deepPairs(place, `${name}[${key}]`, inner));
  }
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values
    .filter((item) => !isMissing(item))
    .map((item) => `${encode(place, name)}=${encode(place, scalarText(place, item))}`);
}

/** A value with its key, if it stands in an object. */
type Item = readonly [key: string | undefined, text: string];

/** What a value consists of: its properties, its items, or itself. */
function itemsOf(place: Place, value: unknown): Item[] {
  const entries: (readonly [string | undefined, unknown])[] = isPlainObject(value)
    ? Object.entries(value)
    : (Array.isArray(value) ? value : [value]).map((item: unknown) => [undefined, item] as const);
  return entries.filter(([, item]) => !isMissing(item)).map(([key, item]) => [key, scalarText(place, item)]);
}

function encodedItems(items: readonly Item[], encoded: (text: string) => string): Item[] {
  return items.map(([key, text]) => [key === undefined ? undefined : encoded(key), encoded(text)]);
}

interface Joint {
  readonly value: readonly Item[];
  /** Stands between a key and its value, where each property is written on its own. */
  readonly pair: string;
  readonly separator: string;
}

function joined({ explode = false }: ParameterStyle, { value, pair, separator }: Joint): string {
  const between = explode ? pair : separator;
  return value.map(([key, text]) => (key === undefined ? text : key + between + text)).join(separator);
}

/** Percent-encodes what would end the value or the query, and leaves the other reserved characters of RFC 3986 as they are. */
function encodeReserved(place: Place, text: string): string {
  return encode(place, text).replace(/%(?:2F|3A|3F|40|21|24|27|28|29|2A|2C|3B)/g, decodeURIComponent);
}

function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}
