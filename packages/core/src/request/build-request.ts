import type { BodyEncoding, OperationMetadata } from "../contracts/metadata.js";
import type { OperationInput, ParameterWriter, RequestDraft } from "../contracts/request.js";
import { property } from "../errors/foreign-error.js";
import { checkInput } from "./check-input.js";
import { serializeBody } from "./serialize-body.js";
import { plainParameters } from "./serialize-parameters.js";

/** What a request is built for. */
export interface RequestTarget {
  readonly metadata: OperationMetadata;
  /** Address of the host: `https://app-eu.onetrust.com`. */
  readonly baseUrl: string;
  /** Default: OpenAPI's default styles. */
  readonly parameters?: ParameterWriter | undefined;
}

/** The values of a part that an input does not have. */
const none: Readonly<Record<string, unknown>> = {};

/** Builds the request of a call. Throws a `configuration` error that names the part of the input that is wrong. */
export function buildRequest(
  { metadata, baseUrl, parameters = plainParameters }: RequestTarget,
  input: OperationInput = none,
): RequestDraft {
  checkInput(metadata, input);
  const { path = none, query = none, headers = none, body } = input;
  const search = parameters.query(metadata, query);
  return toRequestDraft(metadata, {
    url: baseUrl + parameters.path(metadata, path) + (search && `?${search}`),
    headers: parameters.headers(metadata, headers),
    body: serializeBody(metadata, body),
  });
}

/** Adds the headers that follow from the metadata. Calls by name and by path both end here. */
export function toRequestDraft(
  metadata: OperationMetadata,
  { url, headers: given, body }: Pick<RequestDraft, "url" | "headers" | "body">,
): RequestDraft {
  const { method, response } = metadata;
  const headers: Record<string, string> = { accept: response === "json" ? "application/json" : "*/*", ...given };
  // A multipart form gets its boundary when it is sent.
  delete headers["content-type"];
  if (body !== undefined && !Array.isArray(body)) headers["content-type"] = contentTypeOf(metadata, body);
  return { url, method, headers, body };
}

/** The media type that goes with each encoding whose body is one text or one run of bytes. */
const usualTypes: Readonly<Partial<Record<BodyEncoding | "none", string>>> = {
  "merge-patch": "application/merge-patch+json",
  form: "application/x-www-form-urlencoded",
  text: "text/plain",
  binary: "application/octet-stream",
};

/** The declared media type of a body, or that of the file, or the one that goes with its encoding. */
function contentTypeOf({ contentType, body: encoding }: OperationMetadata, body: unknown): string {
  const ofFile = property(body, "type");
  return (
    contentType ?? (typeof ofFile === "string" && ofFile !== "" ? ofFile : (usualTypes[encoding] ?? "application/json"))
  );
}
