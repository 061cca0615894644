import type { Connection, SendOptions } from "../contracts/connection.js";
import type { OperationMetadata } from "../contracts/metadata.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import type { OperationInput, ParameterWriter, RequestDraft } from "../contracts/request.js";
import { createError } from "../errors/create-error.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";
import { toRequestDraft } from "../request/build-request.js";
import { checkInput } from "../request/check-input.js";
import { serializeBody } from "../request/serialize-body.js";
import { plainParameters, serializeHeaders } from "../request/serialize-parameters.js";
import { checkPathOptions } from "./check-path-options.js";
import { draftOf, recordRequest, showBody, signalOf } from "./path-request.js";
import { metadataFor, rebuildErrorResponse, rebuildResponse } from "./path-response.js";

/** What a call by path may be given, as far as it matters here. */
interface PathOptions extends SendOptions {
  readonly params?: {
    readonly path?: OperationInput["path"];
    readonly query?: OperationInput["query"];
    readonly header?: OperationInput["headers"];
  };
  readonly body?: unknown;
  readonly headers?: unknown;
  readonly parseAs?: string;
}

/** What openapi-fetch returns. */
interface PathResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

interface PathCall {
  readonly connection: Connection;
  readonly metadata: OperationMetadata;
  /** Default: OpenAPI's default styles. */
  readonly parameters: ParameterWriter | undefined;
  /** openapi-fetch's own call, with its options. */
  readonly request: (options: object) => Promise<unknown>;
}

/** What core answered, so that it reaches the caller as it is and not read a second time. */
interface Settled {
  /** What openapi-fetch was given. Middleware may put another response in its place. */
  readonly response: Response;
  readonly error?: OneTrustError;
  readonly data?: unknown;
}

/** Sends a call by path through openapi-fetch, which runs the middleware, and through the connection, which does all the rest. */
export async function sendByPath(call: PathCall, init: unknown): Promise<unknown> {
  const { metadata, request } = call;
  checkPathOptions(metadata.name, init);
  const settled: Settled[] = [];
  try {
    const result: unknown = await request(openapiFetchOptions(call, init, (answer) => settled.push(answer)));
    return isResult(result) ? finish(metadata, result, settled.at(-1)) : result;
  } catch (error) {
    // A redirect in a browser has a response that no other can be made of.
    const response = responseOf(error);
    if (response) return { error, response };
    throw error;
  }
}

function openapiFetchOptions(
  { connection, metadata, parameters = plainParameters }: PathCall,
  init: PathOptions,
  settle: (answer: Settled) => void,
): object {
  const { signal, timeout, deadline, retry, maxBytes, bigint, params, headers, ...rest } = init;
  const { parseAs = defaultParseAs(metadata) } = init;
  checkInput(metadata, { path: params?.path, query: params?.query, headers: params?.header });
  const body = serializeBody(metadata, init.body);
  const baseUrl = connection.baseUrl(metadata.host);
  const recorded = recordRequest(metadata, baseUrl);
  const asked = metadataFor(metadata, parseAs);
  return {
    baseUrl,
    ...rest,
    ...(signal && { signal }),
    parseAs,
    params: { ...params, path: { ...params?.path }, header: parameters.headers(metadata, params?.header ?? {}) },
    headers: { ...contentTypeOf(metadata, body), ...serializeHeaders(metadata, entriesOf(headers)) },
    body: showBody(body),
    bodySerializer: (shown: unknown) => shown,
    querySerializer: (query: Record<string, unknown>) => parameters.query(metadata, query),
    // openapi-fetch passes the address with the template behind it.
    pathSerializer: (address: string, values: Record<string, unknown>) =>
      address.slice(0, -metadata.path.length) + parameters.path(metadata, values),
    Request: recorded.constructor,
    fetch: async (request: Request): Promise<Response> => {
      const made = recorded.made();
      const draft = await draftOf(request, { metadata, made, body });
      const ends = signalOf(signal, { request, made });
      const options = { signal: ends, timeout, deadline, retry, maxBytes, bigint, stream: parseAs === "stream" };
      try {
        const answer = await connection.send(asked, draft, options);
        const response = rebuildResponse(answer, asked.response === "json");
        settle({ response, ...(parseAs === "json" && { data: answer.data }) });
        return response;
      } catch (error) {
        const response = isOneTrustError(error) ? rebuildErrorResponse(error) : undefined;
        if (!isOneTrustError(error) || !response) throw error;
        settle({ response, error });
        return response;
      }
    },
  };
}

function defaultParseAs({ response }: OperationMetadata): string {
  if (response === "binary") return "blob";
  return response === "text" ? "text" : "json";
}

/** The media type of a body for the eyes of middleware. A form gets that of its `Request`. */
function contentTypeOf(metadata: OperationMetadata, body: RequestDraft["body"]): Record<string, string> {
  const { "content-type": type } = toRequestDraft(metadata, { url: "", headers: {}, body }).headers;
  return type === undefined ? {} : { "content-type": type };
}

/** Headers as openapi-fetch takes them: a `Headers`, pairs, or an object whose values may be lists. */
function entriesOf(headers: unknown): Record<string, unknown> {
  if (typeof headers !== "object" || headers === null) return {};
  const entries = isIterable(headers) ? [...headers] : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]));
}

function isIterable(value: object): value is Iterable<readonly [string, unknown]> {
  return typeof Reflect.get(value, Symbol.iterator) === "function";
}

function isResult(value: unknown): value is PathResult {
  return typeof value === "object" && value !== null && "response" in value;
}

/** The result of a call: what core answered, unless middleware has put something else in its place. */
function finish(metadata: OperationMetadata, result: PathResult, settled: Settled | undefined): PathResult {
  const { response } = result;
  const isOurs = response === settled?.response;
  if (settled?.error && (isOurs || !response.ok)) return { error: settled.error, response };
  if (!response.ok) return { error: errorOfMiddleware(metadata, response, settled !== undefined), response };
  return isOurs && settled.data !== undefined ? { data: settled.data, response } : result;
}

/** The error of a response that no host has sent. */
function errorOfMiddleware({ name: operation }: OperationMetadata, response: Response, isSent: boolean): OneTrustError {
  const { status } = response;
  return createError({
    progress: {
      operation,
      attempts: isSent ? 1 : 0,
      outcome: isSent ? "unknown" : "not-sent",
    },
    kind: "http",
    text: `your middleware answered ${status} in place of the host. Read its response.`,
    visible: { status, codes: [], traceId: undefined },
    hidden: { issues: [], body: "" },
    response,
  });
}
