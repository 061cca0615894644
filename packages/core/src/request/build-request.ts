import type { OperationMetadata } from "../contracts/metadata.js";
import type { OperationInput, RequestDraft } from "../contracts/request.js";
import { checkInput } from "./check-input.js";
import { serializeBody } from "./serialize-body.js";
import { serializeHeaders, serializePath, serializeQuery } from "./serialize-parameters.js";

/** Builds the request of a call. Throws a `configuration` error that names the part of the input that is wrong. */
export function buildRequest(metadata: OperationMetadata, baseUrl: string, input: OperationInput = {}): RequestDraft {
  checkInput(metadata, input);
  const { path = {}, query = {}, headers = {}, body } = input;
  const search = serializeQuery(metadata, query);
  return toRequestDraft(metadata, {
    url: baseUrl + serializePath(metadata, path) + (search && `?${search}`),
    headers: serializeHeaders(metadata, headers),
    body: serializeBody(metadata, body),
  });
}

/** Adds the headers that follow from the metadata. Calls by name and by path both end here. */
export function toRequestDraft(
  { method, body: encoding, response }: OperationMetadata,
  { url, headers: given, body }: Pick<RequestDraft, "url" | "headers" | "body">,
): RequestDraft {
  const headers: Record<string, string> = { accept: response === "json" ? "application/json" : "*/*", ...given };
  // A form gets its boundary when it is sent.
  delete headers["content-type"];
  if (typeof body === "string") {
    headers["content-type"] = encoding === "merge-patch" ? "application/merge-patch+json" : "application/json";
  }
  return { url, method, headers, body };
}
