import type { Call } from "./call.js";
import { fail, settle } from "./fail.js";
import type { OneTrustError } from "./one-trust-error.js";
import { rateLimitError, readRateLimit } from "./rate-limit.js";
import { readIssues } from "./read-issues.js";
import { scopesOf } from "./token.js";

/** The error behind an answer that says no: by its status, or by what it reports in spite of that. An empty one is one as well. */
export function refusal({ facts, trace, token }: Call, response: Response, body: unknown): OneTrustError {
  const { status, ok } = response;
  if (status === 429) return rateLimitError(settle(trace, "refused"), readRateLimit(response), response);
  const { issues, codes, traceId } = readIssues(body);
  const said = [status, ...codes, ...(traceId ? [`trace ${traceId}`] : [])].join(" ");
  const shown = { message: said, status, codes, traceId };
  settle(trace, ok || status > 499 ? "unknown" : "refused");

  if (ok) return fail(trace, { ...shown, kind: "rejected" }, { issues, data: body }, response);
  if (status === 401 && token) {
    const message = `${said}: token not accepted; is it this tenant's and not revoked?`;
    return fail(trace, { kind: "credential", message, status }, { cause: undefined }, response);
  }
  const hidden = { issues, body: `${body}` };
  if (status !== 403) return fail(trace, { ...shown, kind: "http" }, hidden, response);

  const accepted = [...facts.scopes];
  const granted = token && scopesOf(token)?.slice();
  const missing = granted && !accepted.some((scope) => granted.includes(scope)) ? accepted : [];
  const has = granted ? `has ${granted.join(", ")}` : "does not tell its scopes";
  const hint =
    granted && !missing.length
      ? "the token has the scope; check its organisation, licence and allowed addresses"
      : `needs ${accepted.join(" or ") || "a scope"}; the token ${has}`;
  const message = `${said}: ${hint}`;
  return fail(trace, { ...shown, kind: "forbidden", message, accepted, granted, missing }, hidden, response);
}
