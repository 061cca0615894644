import type { Call } from "./call.js";
import { fail, settle } from "./fail.js";
import type { OneTrustError } from "./one-trust-error.js";
import { rateLimitError, readRateLimit } from "./rate-limit.js";
import { readIssues } from "./read-issues.js";
import { unmet } from "./required-scopes.js";
import { scopesOf } from "./token.js";

/** The error behind an answer that says no: by its status, or by what it reports in spite of that. An empty one is one as well. */
export function refusal({ facts, trace, token }: Call, response: Response, body: unknown): OneTrustError {
  const { status, ok } = response;
  if (!ok && status < 500) settle(trace, "refused");
  if (status === 429) return rateLimitError(trace, readRateLimit(response), response);
  const { issues, ...told } = readIssues(body);
  const shown = { status, ...told };
  const said = [status, ...told.codes].join(" ") + (told.traceId ? ` trace ${told.traceId}` : "");
  if (ok) return fail(trace, "rejected", said, shown, { issues, data: body }, response);
  if (status === 401 && token) {
    return fail(
      trace,
      "credential",
      `${said}: token refused; check credentials and hostname`,
      { status },
      { cause: undefined },
      response,
    );
  }
  const hidden = { issues, body: `${body}` };
  if (status !== 403) return fail(trace, "http", said, shown, hidden, response);

  const accepted = [...facts.scopes];
  const granted = token && scopesOf(token)?.slice();
  const missing = unmet([accepted], granted ?? accepted).flat();
  const needs = accepted.join(" or ") || "a scope";
  const has = granted?.join(", ") || "no known scopes";
  const text = `${said}: needs ${needs}; the token has ${has}; check organisation, licence and addresses too`;
  return fail(trace, "forbidden", text, { ...shown, accepted, granted, missing }, hidden, response);
}
