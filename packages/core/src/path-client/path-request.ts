import type { OperationMetadata } from "../contracts/metadata.js";
import type { FormPart, RequestDraft } from "../contracts/request.js";
import { createConfigurationError } from "../errors/create-error.js";
import { property } from "../errors/foreign-error.js";
import { toRequestDraft } from "../request/build-request.js";
import { checkOrigin } from "../request/check-origin.js";
import { serializeBody } from "../request/serialize-body.js";

/** A body as the platform's `Request` can show it to middleware. */
export type ShownBody = string | Blob | FormData | undefined;

/**
 * Shows a body to middleware. `undefined` if the platform cannot hold it: a stream can be read only once, and a Blob of another realm is
 * not one of its own.
 */
export function showBody(body: RequestDraft["body"]): ShownBody {
  if (body === undefined || typeof body === "string") return body;
  try {
    if (!isForm(body)) return toBlob(body, typeOf(body));
    const form = new FormData();
    for (const { name, data, fileName, contentType } of body) {
      if (typeof data === "string" && fileName === undefined) form.append(name, data);
      else form.append(name, toBlob(data, contentType), fileName ?? "file");
    }
    return form;
  } catch {
    return undefined;
  }
}

function isForm(body: NonNullable<RequestDraft["body"]>): body is readonly FormPart[] {
  return Array.isArray(body);
}

/** The media type of a file that has one. */
function typeOf(body: RequestDraft["body"]): string {
  return String(property(body, "type") ?? "");
}

function toBlob(data: unknown, type = ""): Blob {
  if (data instanceof Blob) return data;
  if (typeof data === "string") return new Blob([data], { type });
  if (data instanceof Uint8Array) return new Blob([Uint8Array.from(data)], { type });
  throw new TypeError("a stream is read when it is sent");
}

/** The platform's `Request` of one call, and the one that its constructor made. */
export interface RecordedRequest {
  /** What openapi-fetch is given as `Request`. */
  readonly constructor: typeof Request;
  /** What it has made: the request, before middleware put another one in its place. */
  made(): { readonly request: Request; readonly url: string } | undefined;
}

/**
 * Makes openapi-fetch use the platform's `Request`, as middleware expects, and remembers which one it made. An address of another host is
 * refused here: the platform would refuse some of them first, in words of its own.
 */
export function recordRequest(metadata: OperationMetadata, baseUrl: string): RecordedRequest {
  if (typeof Request !== "function") {
    const text = "this runtime has no Request, which calls by path need. Call the operation by its name.";
    throw createConfigurationError(metadata.name, text);
  }
  let made: ReturnType<RecordedRequest["made"]>;
  const recording = new Proxy(Request, {
    construct(target, [url, init]: [string, RequestInit]) {
      checkOrigin(metadata, url, baseUrl);
      const request = makeRequest(target, url, init);
      made = { request, url };
      return request;
    },
  });
  return { constructor: recording, made: () => made };
}

/** A signal of another realm, such as jsdom's, is none to the platform. The call follows it all the same. */
function makeRequest(target: typeof Request, url: string, init: RequestInit): Request {
  try {
    return new target(url, init);
  } catch {
    return new target(url, { ...init, signal: null });
  }
}

/** What a call by path sends. */
interface SentParts {
  readonly metadata: OperationMetadata;
  /** The request that openapi-fetch made. */
  readonly made: ReturnType<RecordedRequest["made"]>;
  /** The body as it was given. */
  readonly body: RequestDraft["body"];
}

/** The draft of a request. What middleware has changed counts; a body that it did not replace is sent as it was given. */
export async function draftOf(request: Request, { metadata, made, body }: SentParts): Promise<RequestDraft> {
  const headers = Object.fromEntries(request.headers);
  if (request === made?.request) return toRequestDraft(metadata, { url: made.url, headers, body });
  if (request.method !== metadata.method) {
    const text = `the Request of your middleware is a ${request.method}. Its method must stay ${metadata.method}.`;
    throw createConfigurationError(metadata.name, text);
  }
  const replaced = await readBody(request, metadata, typeOf(body));
  return toRequestDraft(metadata, { url: request.url, headers, body: replaced ?? body });
}

/** The body of a `Request` of middleware. `undefined` if it has none. Bytes keep the media type of the file that was given. */
async function readBody(request: Request, metadata: OperationMetadata, type: string): Promise<RequestDraft["body"]> {
  // Not `request.body`, which some browsers lack.
  const bytes = await request.clone().arrayBuffer();
  if (bytes.byteLength === 0) return undefined;
  if (metadata.body === "multipart") return serializeBody(metadata, await readForm(request, metadata.name));
  return metadata.body === "binary" ? new Blob([bytes], { type }) : request.text();
}

async function readForm(request: Request, operation: string): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    const text =
      "the Request of your middleware has a body that is no form. Keep its content-type header, which holds the boundary.";
    throw createConfigurationError(operation, text);
  }
}

/** What ends the call: the signal of the call, and that of a `Request` of middleware. */
export function signalOf(
  given: AbortSignal | undefined,
  { request, made }: { readonly request: Request; readonly made: SentParts["made"] },
): AbortSignal | undefined {
  if (request === made?.request) return given;
  if (given === undefined) return request.signal;
  const combine = property(AbortSignal, "any");
  if (typeof combine !== "function") return given;
  try {
    return Reflect.apply(combine, AbortSignal, [[given, request.signal]]);
  } catch {
    // It is of another realm: the signal of the call is the one to keep.
    return given;
  }
}
