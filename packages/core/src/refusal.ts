import { boundedText } from "./bounded-text.js";
import type { Call } from "./call.js";
import { fail, settle } from "./fail.js";
import type { OneTrustError } from "./one-trust-error.js";
import { rateLimitError, readRateLimit } from "./rate-limit.js";
import { readIssues } from "./read-issues.js";
import { scopesOf } from "./token.js";

/** The error behind an answer that says no; an empty answer is one as well. */
export async function refusal({ facts, trace, token }: Call, response: Response): Promise<OneTrustError> {
  const { status } = response;
  const body = await boundedText(response);
  const { issues, codes, traceId } = readIssues(body);
  const said = [status, ...codes, ...(traceId ? [`trace ${traceId}`] : [])].join(" ");
  settle(trace, status < 500 ? "refused" : "unknown");

  if (status === 429) return rateLimitError(trace, readRateLimit(response), response);
  if (status === 401 && token) {
    const message = `${said}: the host does not accept the token; check that it is this tenant's and not revoked`;
    return fail(trace, { kind: "credential", message, status }, { cause: undefined }, response);
  }
  if (status === 403) {
    const accepted = [...facts.scopes];
    const granted = token && scopesOf(token)?.slice();
    const missing = granted && !accepted.some((scope) => granted.includes(scope)) ? accepted : [];
    const message =
      granted && !missing.length
        ? `${said}: the token has the scope; check its organisation, licence and allowed addresses`
        : `${said}: needs ${accepted.join(" or ") || "an undocumented scope"}; the token has ${granted?.join(", ") ?? "scopes unknown"}`;
    const shown = { kind: "forbidden", message, status, codes, traceId, accepted, granted, missing } as const;
    return fail(trace, shown, { issues, body }, response);
  }
  return fail(trace, { kind: "http", message: said, status, codes, traceId }, { issues, body }, response);
}
