import type { Connection, SendOptions } from "../contracts/connection.js";
import type { OperationMetadata, ResponseKind } from "../contracts/metadata.js";
import type { DataAndResponse } from "../contracts/operation.js";
import type { OperationInput, ParameterWriter, RequestDraft } from "../contracts/request.js";
import { toRequestDraft } from "../request/build-request.js";
import { checkInput } from "../request/check-input.js";
import { serializeBody } from "../request/serialize-body.js";
import { plainParameters } from "../request/serialize-parameters.js";

/** What a call by path may be given, as far as it matters here. */
export interface PathInit extends SendOptions {
  readonly params?: {
    readonly path?: OperationInput["path"];
    readonly query?: OperationInput["query"];
    readonly header?: OperationInput["headers"];
  };
  readonly parseAs?: string;
}

/** What openapi-fetch puts into a {@link RequestStub}. */
interface RequestParts {
  readonly url: string;
  readonly headers: Headers;
  readonly body: RequestDraft["body"];
}

/**
 * Stands in for the platform's `Request` inside openapi-fetch: it keeps the parts as they are, so that they can be sent again.
 */
export class RequestStub {
  readonly url: string;

  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}

/** What a call by path goes to. */
interface PathTarget {
  readonly connection: Connection;
  readonly metadata: OperationMetadata;
  readonly parameters: ParameterWriter | undefined;
}

/** Adds to a call by path what follows from its metadata. */
export function preparePathCall(
  { connection, metadata, parameters = plainParameters }: PathTarget,
  { signal, timeout, deadline, retry, maxBytes, bigint, ...init }: PathInit,
): object {
  const { parseAs = metadata.response === "binary" ? "blob" : "json", params } = init;
  checkInput(metadata, { path: params?.path, query: params?.query, headers: params?.header });
  return {
    baseUrl: connection.baseUrl(metadata.host),
    bodySerializer: (body: unknown) => serializeBody(metadata, body),
    ...init,
    parseAs,
    params: { ...params, path: { ...params?.path }, header: parameters.headers(metadata, params?.header ?? {}) },
    querySerializer: (query: Record<string, unknown>) => parameters.query(metadata, query),
    // openapi-fetch passes the address with the template behind it.
    pathSerializer: (address: string, values: Record<string, unknown>) =>
      address.slice(0, -metadata.path.length) + parameters.path(metadata, values),
    fetch: async ({ url, headers, body }: RequestParts) => {
      const draft = toRequestDraft(metadata, { url, headers: Object.fromEntries(headers), body });
      const options = { signal, timeout, deadline, retry, maxBytes, bigint, stream: parseAs === "stream" };
      const asked = { ...metadata, response: responseKind(metadata.response, parseAs) };
      return rebuildResponse(await connection.send(asked, draft, options), asked, parseAs);
    },
  };
}

/** Text and bytes of a JSON response are the host's own, not written again from the parsed value. */
function responseKind(kind: ResponseKind, parseAs: string): ResponseKind {
  if (kind !== "json") return kind;
  if (parseAs === "text") return "text";
  return parseAs === "blob" || parseAs === "arrayBuffer" ? "binary" : "json";
}

/** A response whose body can be read once more, for openapi-fetch to parse as it was asked to. */
function rebuildResponse(
  { data, response }: DataAndResponse<unknown>,
  { response: kind }: OperationMetadata,
  parseAs: string,
): Response {
  const { ok, statusText } = response;
  // A DELETE that was sent again and met 404 has succeeded.
  const status = ok ? response.status : 204;
  const headers = new Headers(response.headers);
  // It counted the bytes of the first body, and openapi-fetch takes 0 for "no error".
  headers.delete("content-length");
  if (data instanceof ReadableStream) return new Response(data, { status, statusText, headers });
  const isText = kind !== "json" && parseAs !== "json" && (typeof data === "string" || data instanceof Blob);
  const body = data === undefined ? null : isText ? data : JSON.stringify(data);
  return new Response(body, { status, statusText, headers });
}
