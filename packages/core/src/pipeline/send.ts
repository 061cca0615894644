import type { Call, Next } from "../contracts/call.js";
import type { FetchInit } from "../contracts/connection.js";
import type { Token } from "../contracts/credentials.js";
import type { DataAndResponse } from "../contracts/operation.js";
import type { TracedRequest } from "../contracts/tracing.js";
import { createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { networkError } from "../errors/network-error.js";
import { emitEvent } from "../events/emit-event.js";
import { addedHeaders, traceRequest } from "../events/tracing-channels.js";
import { userAgent } from "../request/user-agent.js";
import { readResponse } from "../response/read-response.js";
import { now } from "../time/clock.js";
import { isPromise, type Lifetime } from "../time/wait.js";
import { encodeBody } from "./encode-body.js";
import { validated } from "./validated.js";
import { withTimeout } from "./with-timeout.js";

/** Sends the request once and reads the whole response, within the time of one attempt. */
export const send: Next = (call) => {
  // The caller may have given up while the token was requested, which goes on for the others.
  if (call.signal?.aborted) throw call.signal.reason;
  return call.context.onEvent ? attemptWithEvents(call) : attempt(call);
};

async function attemptWithEvents(call: Call): Promise<DataAndResponse<unknown>> {
  const startedAt = now();
  try {
    const result = await attempt(call);
    emitEvent(call, "response", { ms: now() - startedAt, response: result.response });
    return result;
  } catch (error) {
    emitEvent(call, "response", { ms: now() - startedAt, error });
    throw error;
  }
}

function attempt(call: Call): Promise<DataAndResponse<unknown>> {
  const { validate } = call;
  const received = traceRequest(call, (traced) =>
    withTimeout(call, "timeout", (lifetime) => exchange(call, lifetime, traced)),
  );
  return validate ? received.then((result) => validated(call, validate, result)) : received;
}

/** Sends the request and reads its response. `traced` is what subscribers of the tracing channel know of it, if there are any. */
async function exchange(
  call: Call,
  lifetime: Lifetime,
  traced: TracedRequest | undefined,
): Promise<DataAndResponse<unknown>> {
  const { context, draft, metadata } = call;
  // The global one may be replaced meanwhile, above all in tests.
  const { fetch = globalThis.fetch } = context;
  if (typeof fetch !== "function") throw createConfigurationError(metadata.name, missingFetch);
  const endsAt = Math.min(now() + call.timeout, call.endsAt);
  if (!call.encodedBody) {
    const encoded = encodeBody(metadata.name, draft.body);
    call.encodedBody = isPromise(encoded) ? await encoded : encoded;
  }
  const url = urlOf(call);
  beginAttempt(call);
  try {
    const response: unknown = await fetch(url, requestOf(call, lifetime, traced));
    requireResponse(call, response);
    // Printers show the URL of a response, key and all.
    if (url !== draft.url) hideUrl(response, draft.url);
    return await readResponse(call, { response, endsAt });
  } catch (error) {
    throw isOneTrustError(error) ? error : networkError(call, error);
  }
}

/** From here on the request may take effect. */
function beginAttempt(call: Call): void {
  const { context, metadata, progress } = call;
  progress.attempts++;
  progress.mayHaveHappened ||= progress.outcome === "unknown";
  progress.outcome = "unknown";
  emitEvent(call, "request");
  if (metadata.deprecated) context.warn(metadata, { kind: "deprecated", text: undefined });
}

function requestOf(call: Call, { signal }: Lifetime, traced: TracedRequest | undefined): FetchInit {
  return {
    method: call.draft.method,
    headers: headersOf(call, traced),
    body: call.encodedBody?.body ?? null,
    // No redirect is followed: runtimes carry headers such as `identifier`, a person's address, to wherever it points.
    redirect: "manual",
    signal,
  };
}

const missingFetch =
  "this runtime has no fetch. Use one that has, pass connect({ fetch }), or give your tests another environment: jsdom has none.";

/** The headers of a request, the most important last: they replace those of the same name. */
function headersOf(call: Call, traced: TracedRequest | undefined): Record<string, string> {
  const { draft, token, context, metadata, encodedBody } = call;
  const sender = userAgent(context.userAgent, metadata.package);
  const headers: Record<string, string> = traced ? addedHeaders(call, traced) : {};
  if (sender !== undefined) headers["user-agent"] = sender;
  Object.assign(headers, draft.headers);
  if (token && context.placement !== "query") headers.authorization = `Bearer ${token.value.trim()}`;
  if (encodedBody?.contentType !== undefined) headers["content-type"] = encodedBody.contentType;
  return headers;
}

function urlOf({ draft: { url }, token, context }: Call): string {
  return token && context.placement === "query" ? withTokenInQuery(url, token) : url;
}

function withTokenInQuery(url: string, token: Token): string {
  return `${url}${url.includes("?") ? "&" : "?"}Authorization=Bearer+${encodeURIComponent(token.value.trim())}`;
}

/** A response that cannot be changed is a stub, which does not know the URL that was sent. */
function hideUrl(response: Response, url: string): void {
  if (Object.isExtensible(response)) Object.defineProperty(response, "url", { value: url });
}

/** What a `fetch` of the user's returned need not have all that a `Response` has. It is read by what it offers. */
function requireResponse({ metadata }: Call, response: unknown): asserts response is Response {
  if (typeof property(response, "status") === "number") return;
  throw createConfigurationError(metadata.name, `your fetch must return a Response; it returned ${typeOf(response)}.`);
}
