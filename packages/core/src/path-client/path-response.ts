import type { OperationMetadata } from "../contracts/metadata.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import type { DataAndResponse } from "../contracts/operation.js";
import { property } from "../errors/foreign-error.js";
import { responseOf } from "../errors/is-onetrust-error.js";

/** The metadata by which a response is read as it was asked for: text and bytes of JSON are the host's own, not written again. */
export function metadataFor(metadata: OperationMetadata, parseAs: string): OperationMetadata {
  const { response } = metadata;
  if (response === "none" || parseAs === "stream") return metadata;
  if (parseAs === "json")
    return response === "json" ? metadata : { ...metadata, response: "json", responseType: "any" };
  if (response !== "json") return metadata;
  return { ...metadata, response: parseAs === "text" ? "text" : "binary" };
}

/** A response that middleware and openapi-fetch can read, though core has read it before. */
export function rebuildResponse({ data, response }: DataAndResponse<unknown>, isJson: boolean): Response {
  // A DELETE that was sent again and met 404 has succeeded.
  const status = response.ok ? response.status : 204;
  if (data === undefined) return rebuilt(response, { status, body: null });
  if (data instanceof ReadableStream) return rebuilt(response, { status, body: data });
  const isWhole = !isJson && (typeof data === "string" || data instanceof Blob);
  return rebuilt(response, { status, body: isWhole ? data : toJson(data) });
}

/** The response behind an error, for middleware. `undefined` if there is none that the platform can hold. */
export function rebuildErrorResponse(error: OneTrustError): Response | undefined {
  const response = responseOf(error);
  if (!response || response.status < 200 || response.status > 599) return undefined;
  const { status } = response;
  const body = "data" in error ? toJson(error.data) : property(error, "body");
  // openapi-fetch would parse a success, and fail where core has found that it cannot be parsed.
  const isEmpty = [204, 205, 304].includes(status) || error.kind === "parse";
  return rebuilt(response, { status, body: isEmpty || typeof body !== "string" ? null : body });
}

interface RebuiltParts {
  readonly status: number;
  readonly body: string | Blob | ReadableStream | null;
}

function rebuilt({ statusText, headers: given, url }: Response, { status, body }: RebuiltParts): Response {
  const headers = new Headers(given);
  // It counted the bytes of the first body, and openapi-fetch takes 0 for "no error".
  headers.delete("content-length");
  const response = new Response(body, { status, statusText, headers });
  return Object.defineProperty(response, "url", { value: url });
}

/** Writes data as JSON once more, bigints as the numbers that the host sent. */
function toJson(data: unknown): string {
  const mark = `bigint-${Math.random()}:`;
  const text = JSON.stringify(data, (_, value: unknown) => (typeof value === "bigint" ? `${mark}${value}` : value));
  return text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}
