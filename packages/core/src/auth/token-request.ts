import type { Token, TokenRequestContext } from "../contracts/credentials.js";
import type { OperationMetadata } from "../contracts/metadata.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import type { RequestDraft } from "../contracts/request.js";
import { createError, noCall } from "../errors/create-error.js";
import { property } from "../errors/foreign-error.js";
import { now } from "../time/clock.js";
import { readClaims, readScopes } from "./token-scopes.js";

/** Longest time of one token request, in ms. */
export const tokenRequestTimeout = 15_000;

/** Requesting a token twice is harmless: each response is a token of its own. */
export const tokenOperation: OperationMetadata = {
  name: "getOAuthToken",
  host: "tenant",
  method: "POST",
  path: "/api/access/v1/oauth/token",
  scopes: [],
  credentials: "none",
  body: "multipart",
  bodyType: "object",
  bodyOptional: false,
  files: [],
  required: {},
  spread: [],
  response: "json",
  responseType: "object",
  responseOptional: false,
  idempotent: true,
  deprecated: false,
};

interface TokenRequest {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly form: "multipart" | "urlencoded";
  /** An earlier request is late. This one is sent once, so that the call learns in time why there is no token. */
  readonly isUrgent: boolean;
}

/** Sends the token request: never with Basic, never with a `scope` (tenants answer `invalid_scope`), never with a secret in the URL. */
export async function requestToken(request: TokenRequest, { baseUrl, send }: TokenRequestContext): Promise<Token> {
  const startedAt = now();
  const draft: RequestDraft = { url: baseUrl + tokenOperation.path, method: "POST", ...writeForm(request) };
  const { data, response } = await send(tokenOperation, draft, request.isUrgent ? { retry: false } : {});
  const value = property(data, "access_token");
  if (typeof value !== "string" || value === "") throw unusable(response, "without access_token");
  // The token may be as old as the request. Counted back from the end, as the machine's clock may have been set meanwhile.
  const requestedAt = Math.round(Date.now() - (now() - startedAt));
  const lifetime = readLifetime(data, value, Date.parse(response.headers.get("date") ?? "") || requestedAt);
  if (lifetime <= 0) throw unusable(response, "with a token that has already expired");
  return {
    value,
    scopes: readScopes(data),
    refreshAt: requestedAt + lifetime - Math.min(lifetime / 5, 300_000),
    expiresAt: requestedAt + lifetime - Math.min(lifetime / 10, 10_000),
  };
}

function writeForm({ clientId, clientSecret, form }: TokenRequest): Pick<RequestDraft, "headers" | "body"> {
  const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const accept = "application/json";
  if (form === "multipart")
    return { headers: { accept }, body: Object.entries(fields).map(([name, data]) => ({ name, data })) };
  const body = Object.entries(fields)
    .map((field) => field.map(encodeURIComponent).join("="))
    .join("&");
  return { headers: { accept, "content-type": "application/x-www-form-urlencoded" }, body };
}

/** Lifetime in ms. `expires_in` needs no clock; the claim `exp` is compared with the host's, or with this one if the host tells no time. */
function readLifetime(data: unknown, jwt: string, time: number): number {
  const seconds = Number.parseFloat(String(property(data, "expires_in")));
  if (!Number.isNaN(seconds)) return seconds * 1000;
  const expires = property(readClaims(jwt), "exp");
  return typeof expires === "number" ? expires * 1000 - time : Number.POSITIVE_INFINITY;
}

function unusable(response: Response, problem: string): OneTrustError {
  return createError({
    progress: noCall(tokenOperation.name),
    kind: "authentication",
    text: `the token endpoint answered ${response.status} ${problem}. Check hostname, or ask the vendor's support.`,
    visible: { status: response.status, codes: [], traceId: undefined },
    hidden: { issues: [], body: undefined, cause: undefined },
    response,
  });
}
