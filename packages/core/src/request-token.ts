import { toDraft } from "./build-draft.js";
import type { ClientCredentialsOptions } from "./client-credentials.js";
import type { TokenSource } from "./credentials.js";
import { toForm } from "./encode-body.js";
import { fail, outside } from "./fail.js";
import { fillFacts } from "./fill-facts.js";
import { claimsOf, scopesIn, type Token } from "./token.js";

/** Asking twice is harmless: each answer is a token of its own. How the body is written is the caller's choice. */
const facts = fillFacts("tenant", "getOAuthToken", {
  method: "POST",
  path: "/api/access/v1/oauth/token",
  credentials: "none",
  replaySafe: true,
});

/** Sends the token request; never Basic, never a `scope` (tenants answer `invalid_scope`), never a secret in a URL. */
export async function requestToken(
  { clientId, clientSecret, form }: ClientCredentialsOptions,
  { origin, send }: TokenSource,
): Promise<Token> {
  const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const body = form === "urlencoded" ? new URLSearchParams(fields) : toForm(fields);
  const asked = Date.now();
  const { data, response } = await send(facts, toDraft(facts, origin + facts.path, {}, body));
  const answer = Object(data);
  const value = answer.access_token;
  // `expires_in` needs no clock; the claim is compared with the host's, or with this one where that tells no time.
  let life = Number.parseFloat(answer.expires_in) * 1000;
  if (Number.isNaN(life))
    life = Number(claimsOf(value).exp ?? Infinity) * 1000 - (Date.parse(`${response.headers.get("date")}`) || asked);
  if (typeof value !== "string" || !value || life <= 0) {
    const text = "no usable token";
    throw fail(outside(facts.name), "credential", text, { status: response.status }, { cause: undefined }, response);
  }
  return {
    value,
    scopes: scopesIn(answer),
    refreshAt: asked + life - Math.min(life / 5, 300_000),
    expiresAt: asked + life - Math.min(life / 10, 10_000),
  };
}
