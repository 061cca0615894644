import type { ReceivedRequest } from "./received-request.js";
import { refuseGrant } from "./refuse-grant.js";

/** Issues tokens and knows which of them are valid. */
export interface TokenDesk {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly apiKey: string;
  readonly scopes: readonly string[];
  /** Answers a token request. */
  issue(request: ReceivedRequest): Promise<Response>;
  /** Whether a request brings a valid token. */
  accepts(request: ReceivedRequest): boolean;
  /** Ends all tokens that were issued so far. */
  revoke(): void;
}

/** Opens the token desk of a tenant. */
export function tokenDesk(scopes: readonly string[], expiresIn: number): TokenDesk {
  const [clientId, clientSecret, apiKey] = ["fake-client", "fake-secret", "fake-api-key"];
  const valid = new Map<string, number>();
  let issued = 0;
  return {
    clientId,
    clientSecret,
    apiKey,
    scopes,
    issue: async (request) => {
      const refusal = await refuseGrant(request, { clientId, clientSecret });
      if (refusal) return refusal;
      const expiresAt = Date.now() + expiresIn * 1000;
      const claims = {
        jti: ++issued,
        client_id: clientId,
        exp: Math.floor(expiresAt / 1000),
        "ot-scopes": scopes.join(),
      };
      const token = unsigned(claims);
      valid.set(token, expiresAt);
      const answer = { access_token: token, token_type: "bearer", expires_in: expiresIn, scope: "read" };
      return Response.json({ ...answer, "ot-scopes": scopes.join(), role: "Api Key User" });
    },
    accepts: ({ headers, url }) => {
      const [, token = ""] = /^Bearer (.+)$/i.exec(headers.authorization ?? "") ?? [];
      if (token === apiKey || (valid.get(token) ?? 0) > Date.now()) return true;
      // Only API keys may stand in the query, and SCIM does not take those either.
      const query = new URL(url, "http://localhost").searchParams.get("Authorization");
      return query === `Bearer ${apiKey}` && !url.startsWith("/api/scim/");
    },
    revoke: () => valid.clear(),
  };
}

/** A JWT whose signature is none. */
const unsigned = (claims: object): string =>
  [{ alg: "none", typ: "JWT" }, claims, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
