import type { Clock } from "../clock.js";
import type { ReceivedRequest } from "../requests/received.js";
import { queryOf } from "../requests/routes.js";

/** Issues tokens and knows which of them are valid. */
export interface TokenEndpoint extends Client {
  readonly apiKey: string;
  readonly scopes: readonly string[];
  /** Answers a token request. */
  issue(request: ReceivedRequest): Promise<Response>;
  /** Returns whether a request has a valid token. */
  accepts(request: ReceivedRequest): boolean;
  /** Makes all tokens invalid that were issued so far. */
  revoke(): void;
}

interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}

interface TokenOptions {
  readonly scopes: readonly string[];
  /** In seconds. */
  readonly expiresIn: number;
  readonly clock: Clock;
}

/** Makes the token endpoint of a tenant, with one client and one API key. */
export function createTokenEndpoint({ scopes, expiresIn, clock }: TokenOptions): TokenEndpoint {
  const client = { clientId: "fake-client", clientSecret: "fake-secret" };
  const apiKey = "fake-api-key";
  const expiryByToken = new Map<string, number>();
  let issued = 0;
  return {
    ...client,
    apiKey,
    scopes,
    issue: async (request) => {
      const refusal = await refuseTokenRequest(request, client);
      if (refusal) return refusal;
      const expiresAt = clock.now() + expiresIn * 1000;
      const grantedScopes = scopes.join();
      const token = unsignedJwt({
        jti: ++issued,
        client_id: client.clientId,
        exp: Math.floor(expiresAt / 1000),
        "ot-scopes": grantedScopes,
      });
      expiryByToken.set(token, expiresAt);
      return Response.json({
        access_token: token,
        token_type: "bearer",
        expires_in: expiresIn,
        scope: "read",
        "ot-scopes": grantedScopes,
        role: "Api Key User",
      });
    },
    accepts: ({ headers, url }) => {
      const [, token = ""] = /^Bearer (.+)$/i.exec(headers.authorization ?? "") ?? [];
      if (token === apiKey || (expiryByToken.get(token) ?? 0) > clock.now()) return true;
      // The query may hold an API key only, and SCIM takes none from there.
      return queryOf(url).get("Authorization") === `Bearer ${apiKey}` && !url.startsWith("/api/scim/");
    },
    revoke: () => expiryByToken.clear(),
  };
}

/**
 * Refuses a token request that the real host refuses. Client id and secret are fields of the form, never a Basic header or parameters of
 * the query. A `scope` is refused: a credential always gets all its scopes.
 */
async function refuseTokenRequest(request: ReceivedRequest, client: Client): Promise<Response | undefined> {
  const form = await request.form().catch(() => new FormData());
  if (form.has("scope") || /[?&]scope=/.test(request.url)) return refusal(400, "invalid_scope");
  if (form.get("client_id") !== client.clientId || form.get("client_secret") !== client.clientSecret) {
    return refusal(401, "invalid_client");
  }
  return form.get("grant_type") === "client_credentials" ? undefined : refusal(400, "unsupported_grant_type");
}

function refusal(status: number, error: string): Response {
  return Response.json({ error }, { status });
}

/** A JWT without a signature. */
function unsignedJwt(claims: object): string {
  return [{ alg: "none", typ: "JWT" }, claims, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
}
