import type { BodyEncoding, ResponseKind } from "@onetrust-client/core";
import { isBinary, type MediaType, type NameMap } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";

/** The body's encoding and its media type, or `undefined` where the operation has no body. */
export function bodyMedia(source: SourceOperation): { encoding: BodyEncoding; media: MediaType } | undefined {
  const entry = preferred(source.requestBody?.content);
  if (entry === undefined) return undefined;
  const [type, media] = entry;
  if (type === "multipart/form-data") return { encoding: "multipart", media };
  if (type === "application/merge-patch+json") return { encoding: "merge-patch", media };
  if (isJson(type)) return { encoding: "json", media };
  throw new Error(
    `${source.key}: core cannot send a body of type ${type}; add the encoding, or correct it in an overlay.`,
  );
}

/** What a successful answer holds, and its media types: one for each 2xx status that has content. */
export function responseMedia(source: SourceOperation): {
  kind: ResponseKind;
  media: readonly MediaType[];
  mayBeEmpty: boolean;
} {
  const successes = Object.entries(source.responses).filter(([status]) => status.startsWith("2"));
  const filled = successes.map(([, response]) => preferred(response.content)).filter((entry) => entry !== undefined);
  const [first] = filled;
  if (first === undefined) return { kind: "none", media: [], mayBeEmpty: true };
  return {
    kind: responseKind(...first),
    media: filled.map(([, media]) => media),
    mayBeEmpty: filled.length < successes.length,
  };
}

/** JSON where there is a choice. */
function preferred(content: NameMap<MediaType> = {}): readonly [type: string, media: MediaType] | undefined {
  const entries = Object.entries(content);
  return entries.find(([type]) => isJson(type)) ?? entries[0];
}

function responseKind(type: string, media: MediaType): ResponseKind {
  if (type.startsWith("text/")) return "text";
  return isJson(type) && !isBinary(media.schema ?? {}) ? "json" : "binary";
}

/** Where the vendor names any type at all, the server answers JSON. */
function isJson(type: string): boolean {
  return type === "*/*" || /^application\/(?:[\w.-]+\+)?json(?:;|$)/.test(type);
}
