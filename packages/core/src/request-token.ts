import { buildDraft } from "./build-draft.js";
import type { ClientCredentialsOptions } from "./client-credentials.js";
import type { TokenSource } from "./credentials.js";
import { fail, outside } from "./fail.js";
import { fillFacts } from "./fill-facts.js";
import { claimsOf, scopesIn, type Token } from "./token.js";

/** Asking twice is harmless: each answer is a token of its own. */
const facts = fillFacts("tenant", "getOAuthToken", {
  method: "POST",
  path: "/api/access/v1/oauth/token",
  credentials: "none",
  body: "multipart",
  replaySafe: true,
});

/** Sends the token request; never Basic, never a `scope` (tenants answer `invalid_scope`), never a secret in a URL. */
export async function requestToken(options: ClientCredentialsOptions, { origin, send }: TokenSource): Promise<Token> {
  const fields = { grant_type: "client_credentials", client_id: options.clientId, client_secret: options.clientSecret };
  const draft = buildDraft(facts, origin, { body: fields });
  const body = options.form === "urlencoded" ? new URLSearchParams(fields) : draft.body;
  const asked = Date.now();
  const { data, response } = await send(facts, { ...draft, body });
  const answer: Readonly<Record<string, unknown>> = Object(data);
  const value = answer.access_token;
  const claims = claimsOf(`${value}`);
  const life = lifetime(answer.expires_in, claims.exp, response.headers.get("date"), asked);
  if (typeof value !== "string" || !value || life <= 0) {
    const text = "no usable token in the answer";
    const { status } = response;
    throw fail(outside(facts.name), "credential", text, { status }, { cause: undefined }, response);
  }
  return {
    value,
    scopes: scopesIn(answer) ?? scopesIn(claims),
    refreshAt: asked + life - Math.min(life / 5, 300_000),
    expiresAt: asked + life - Math.min(life / 10, 10_000),
  };
}

/** Time in ms that a token lives: `expires_in` needs no clock; `exp` is compared with the host's clock, not with this one. */
function lifetime(expiresIn: unknown, exp: unknown, date: string | null, asked: number): number {
  const seconds = Number.parseFloat(`${expiresIn}`);
  if (!Number.isNaN(seconds)) return seconds * 1000;
  return typeof exp === "number" ? exp * 1000 - (Date.parse(`${date}`) || asked) : Infinity;
}
