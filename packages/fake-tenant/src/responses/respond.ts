import { randomUUID } from "node:crypto";
import type { OperationMetadata } from "@onetrust-client/core";
import type { Clock } from "../clock.js";
import { limitReached } from "../limits/rate-limited.js";
import type { RequestCounter } from "../limits/request-counter.js";
import type { ReceivedInput } from "../requests/read-request.js";
import type { ReceivedRequest } from "../requests/received.js";
import { isTokenRequest, type Route } from "../requests/routes.js";
import { checkRequest } from "../validate/check-request.js";
import { refusalResponse } from "../validate/refusal.js";
import { countsForAccount, faultReply, nextFault, type WaitingFault } from "./faults.js";
import { type Reply, webPage } from "./reply.js";
import type { TokenEndpoint } from "./token-endpoint.js";

/** Returns what an operation returns, or a `Response`. Its input is one that the operation allows. */
export type Handler = (input: ReceivedInput) => unknown;

/** What all requests to one tenant share. */
export interface TenantState {
  readonly clock: Clock;
  readonly tokens: TokenEndpoint;
  readonly counter: RequestCounter;
  readonly faults: WaitingFault[];
  /** By the key of their routes. */
  readonly handlers: Map<string, Handler>;
  /** What handlers threw, and why responses could not be sent. */
  readonly failures: unknown[];
}

/** One request and the operation that it is for. */
export interface RequestContext {
  readonly state: TenantState;
  readonly request: ReceivedRequest;
  readonly route: Route | undefined;
}

/** One step on the way to a reply. It returns the reply, or nothing to leave it to the next step. */
type Step = (context: RequestContext) => Reply | undefined | Promise<Reply | undefined>;

/** The first step that returns a reply ends the request. Limits come first, and faults before all else that the tenant would find. */
const steps: readonly Step[] = [
  allowPreflight,
  respondToUnknownPath,
  countRequest,
  injectFault,
  checkToken,
  checkScopes,
  issueToken,
  answer,
];

/** Returns what the tenant does with a request. */
export async function respond(context: RequestContext): Promise<Reply> {
  for (const step of steps) {
    const reply = await step(context);
    if (reply) return reply;
  }
  return webPage();
}

/** Web pages may call the public hosts, but not the tenant's host. */
function allowPreflight({ request }: RequestContext): Reply | undefined {
  const isPreflight = request.method === "OPTIONS" && request.host !== "tenant";
  return isPreflight ? new Response(null, { status: 204 }) : undefined;
}

function respondToUnknownPath({ route }: RequestContext): Reply | undefined {
  return route ? undefined : webPage();
}

/** Whose account a request without a valid token belongs to is unknown, so it counts for no limit. */
function countRequest({ state: { counter, tokens, clock }, request, route }: RequestContext): Reply | undefined {
  if (!route || (route.metadata.credentials === "tenant" && !tokens.accepts(request))) return undefined;
  const limit = counter.count(route.key, { countsForAccount: countsForAccount(route) });
  return limit && limitReached(limit, clock.now());
}

function injectFault({ state, route }: RequestContext): Reply | undefined {
  const fault = route && nextFault(state.faults, route);
  return fault && faultReply(fault);
}

function checkToken({ state, request, route }: RequestContext): Reply | undefined {
  if (route?.metadata.credentials !== "tenant" || state.tokens.accepts(request)) return undefined;
  return Response.json("The token is missing, expired or revoked.", { status: 401 });
}

/** One accepted scope is enough. Like the real host, the response does not name the missing ones. */
function checkScopes({ state, route }: RequestContext): Reply | undefined {
  const { credentials = "none", scopes = [] } = route?.metadata ?? {};
  if (credentials === "none" || scopes.length === 0) return undefined;
  if (scopes.some((scope) => state.tokens.scopes.includes(scope))) return undefined;
  return problem(403, "ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION", "The credential may not do this.");
}

async function issueToken({ state, request, route }: RequestContext): Promise<Reply | undefined> {
  const isIssued = route && isTokenRequest(route) && !state.handlers.has(route.key);
  return isIssued ? state.tokens.issue(request) : undefined;
}

/** A request that its operation does not allow gets no further: the test's own function cannot be at fault then. */
async function answer({ state, request, route }: RequestContext): Promise<Reply | undefined> {
  if (!route) return undefined;
  const { metadata, key } = route;
  const checked = await checkRequest(metadata, request);
  if (checked.refusal) return refusalResponse(checked.refusal);
  const handler = state.handlers.get(key);
  if (!handler) return metadata.response === "none" ? new Response(null, { status: 204 }) : missingHandler(metadata);
  try {
    return toResponse(metadata, await handler(checked.input));
  } catch (error) {
    state.failures.push(error);
    const text = `The function that answers ${metadata.name} threw: ${error}`;
    return problem(501, "FAKE_TENANT_ANSWER_THREW", text);
  }
}

/** A made-up value would let a wrong program pass. */
function missingHandler({ name }: OperationMetadata): Response {
  const text = `The fake tenant has no response for ${name}. Set one with tenant.answer(….${name}, …).`;
  return problem(501, "FAKE_TENANT_HAS_NO_ANSWER", text);
}

function toResponse({ response }: OperationMetadata, value: unknown): Response {
  // A handler may return the same Response again.
  if (value instanceof Response) return value.clone();
  if (response === "none" || value === undefined) return new Response(null, { status: 204 });
  if (value instanceof Blob) {
    return new Response(value, { headers: { "content-type": value.type || "application/octet-stream" } });
  }
  return response === "text" ? new Response(`${value}`) : Response.json(value);
}

/** An error in the shape that most of the vendor's services use. */
function problem(status: number, code: string, detail: string): Response {
  return Response.json({ errors: [{ title: "Request refused", detail, code }], traceId: randomUUID() }, { status });
}
