import type { BodyEncoding, ResponseKind } from "@onetrust-client/core";
import { isBinary, type MediaType, type NameMap } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";

/** A body as core writes it. */
interface BodyMedia {
  readonly encoding: BodyEncoding;
  /** Where it is not the one that goes with the encoding. */
  readonly contentType?: string;
  readonly media: MediaType;
}

/** The body's encoding and its media type, or `undefined` where the operation has no body. */
export function bodyMedia(source: SourceOperation): BodyMedia | undefined {
  const chosen = chosenBody(source.requestBody?.content);
  if (chosen === undefined) return undefined;
  const [type, media] = chosen;
  const encoding = encodingOf(type, media) ?? "binary";
  const contentType = ownContentType(type, encoding);
  return { encoding, ...(contentType !== undefined && { contentType }), media };
}

/** The encodings from the one that says most to the one that says least. */
const RANKS: readonly BodyEncoding[] = ["json", "merge-patch", "multipart", "form", "text", "binary"];

/** The body to write, where there is a choice. */
export function chosenBody(content: NameMap<MediaType> = {}): readonly [type: string, media: MediaType] | undefined {
  const rank = ([type, media]: readonly [string, MediaType]) => RANKS.indexOf(encodingOf(type, media) ?? "binary");
  return Object.entries(content)
    .filter(([type, media]) => encodingOf(type, media) !== undefined)
    .toSorted((a, b) => rank(a) - rank(b))[0];
}

/** How core writes a body of a media type; `undefined` where it cannot. */
export function encodingOf(type: string, { schema = {} }: MediaType): BodyEncoding | undefined {
  const name = bareType(type);
  if (name === "multipart/form-data") return "multipart";
  if (name.startsWith("multipart/")) return undefined;
  if (name === "application/x-www-form-urlencoded") return "form";
  if (isBinary(schema)) return "binary";
  if (name === "application/merge-patch+json") return "merge-patch";
  if (isJson(type)) return "json";
  return isTextual(type) ? "text" : "binary";
}

/** The media types that core gives to an encoding by itself. */
const USUAL: Readonly<Partial<Record<BodyEncoding, string>>> = {
  json: "application/json",
  text: "text/plain",
  binary: "application/octet-stream",
};

/** Core writes texts in UTF-8, whatever charset a definition names. */
function ownContentType(type: string, encoding: BodyEncoding): string | undefined {
  const usual = USUAL[encoding];
  const own = type.replace(/;\s*charset=[^;]*/i, "").trim();
  return usual === undefined || own.includes("*") || own.toLowerCase() === usual ? undefined : own;
}

/** What a successful answer holds, and its media types: one for each 2xx status that has content. */
export function responseMedia(source: SourceOperation): {
  kind: ResponseKind;
  media: readonly MediaType[];
  mayBeEmpty: boolean;
} {
  const successes = Object.entries(source.responses).filter(([status]) => status.startsWith("2"));
  const filled = successes
    .map(([, response]) => preferredAnswer(response.content))
    .filter((entry) => entry !== undefined);
  const [first] = filled;
  if (first === undefined) return { kind: "none", media: [], mayBeEmpty: true };
  return {
    kind: responseKind(...first),
    media: filled.map(([, media]) => media),
    mayBeEmpty: filled.length < successes.length,
  };
}

/** JSON where there is a choice. */
export function preferredAnswer(
  content: NameMap<MediaType> = {},
): readonly [type: string, media: MediaType] | undefined {
  const entries = Object.entries(content);
  return entries.find(([type]) => isJson(type)) ?? entries[0];
}

/** What core makes of an answer. A stream of events is bytes, which can be read as they come. */
export function responseKind(type: string, media: MediaType): ResponseKind {
  const name = bareType(type);
  if (name === "text/event-stream") return "binary";
  if (isBinary(media.schema ?? {}) && !name.startsWith("text/")) return "binary";
  if (isJson(type)) return "json";
  return name.startsWith("text/") || isXml(name) ? "text" : "binary";
}

function bareType(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}

/** Where the vendor names any type at all, the server answers JSON. */
export function isJson(type: string): boolean {
  return type === "*/*" || /^application\/(?:[\w.-]+\+)?json(?:;|$)/.test(type);
}

function isXml(name: string): boolean {
  return /^application\/(?:[\w.-]+\+)?xml$/.test(name);
}

/** Media types whose bodies are texts. */
export function isTextual(type: string): boolean {
  const name = bareType(type);
  const isLanguage = /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-seq|yaml|javascript|graphql|sql|csv)$/;
  return name.startsWith("text/") || isXml(name) || name.endsWith("+yaml") || isLanguage.test(name);
}
