import { tokenScopes } from "../auth/token-scopes.js";
import type { Call } from "../contracts/call.js";
import type { Issue, OneTrustError } from "../contracts/onetrust-error.js";
import { createError, effectNotice, recordOutcome } from "../errors/create-error.js";
import { listWords } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { headerOf } from "../errors/response-header.js";
import { type ReportedProblems, readIssues } from "./api-issues.js";
import type { ReportedFailures } from "./failure-signs.js";
import { rateLimitError, readRateLimit } from "./rate-limit.js";

/**
 * Statuses by which a host says that it did nothing. After any other one a write may have taken effect: whoever answered in the host's
 * place, such as a gateway that no longer waits (408, 499) or redirects to a sign-in page, does not know.
 */
const refusingStatuses: ReadonlySet<number> = new Set([
  400, 401, 403, 404, 405, 407, 409, 410, 411, 412, 413, 414, 415, 421, 422, 429,
]);

/** The error behind a response with an error status. */
export function httpError(call: Call, response: Response, body: string): OneTrustError {
  const { progress, token } = call;
  const { status } = response;
  if (refusingStatuses.has(status)) recordOutcome(progress, "refused");
  if (status === 429) return rateLimitError(call, readRateLimit(response), response);
  const problems = readIssues(body);
  if (status === 401 && token) return tokenRefused(call, response, { ...problems, body });
  if (status === 403) return forbidden(call, response, { ...problems, body });
  const { issues, ...visible } = problems;
  const text = `${answered(call, status, problems)}${remedy(call, status, problems)}`;
  return createError({
    progress,
    kind: "http",
    text,
    visible: { status, ...visible },
    hidden: { issues, body },
    response,
  });
}

/** The error behind a response whose status says success and whose body says that something failed. */
export function partialFailure(
  call: Call,
  response: Response,
  { data, failures }: { readonly data: unknown; readonly failures: ReportedFailures },
): OneTrustError {
  const { parts, value } = failures;
  const { issues, ...visible } = readIssues(parts.length === 1 ? parts[0] : parts);
  const { status } = response;
  const what = value === "" ? "failures" : `a failure: ${value}`;
  const details = issues.length > 0 ? "error.issues and error.data" : "error.data";
  return createError({
    progress: call.progress,
    kind: "partial-failure",
    text: `${answered(call, status, { issues, ...visible })} but reports ${what}. Part of the work may be done: read ${details}.`,
    visible: { status, ...visible },
    hidden: { issues, data },
    response,
  });
}

/**
 * The error of a web page or a redirect in place of the API: the hostname is another service's, or the path is not known there.
 * Browsers hide redirects that are not followed behind status 0.
 */
export function wrongHost(call: Call, response: Response): OneTrustError {
  const { progress, draft } = call;
  const { status } = response;
  dropBody(response);
  const location = headerOf(response, "location");
  const target = location && URL.canParse(location, draft.url) ? new URL(location, draft.url).origin : undefined;
  const { host } = new URL(draft.url);
  const text = target
    ? `${host} redirects to ${target} (${status}) in place of an API response. Check hostname and hosts.`
    : `${host} answered with a web page (${status}), not with an API response. Check hostname and hosts.`;
  return createError({
    progress,
    kind: "wrong-host",
    text: `${text}${effectNotice(call)}`,
    visible: { status, target },
    hidden: {},
    response,
  });
}

/** Lets go of a body that nobody reads. Rejects if it was read already, and stubs may not have it. */
function dropBody({ body }: Response): void {
  if (typeof property(body, "cancel") === "function") body?.cancel().catch(() => {});
}

function tokenRefused(
  call: Call,
  response: Response,
  reported: ReportedProblems & { readonly body: string },
): OneTrustError {
  const { issues, body, ...visible } = reported;
  return createError({
    progress: call.progress,
    kind: "authentication",
    text: `${answered(call, 401, reported)}. The host refused the token. Check the credential, and that hostname is its tenant.`,
    visible: { status: 401, ...visible },
    hidden: { issues, body, cause: undefined },
    response,
  });
}

function forbidden(
  call: Call,
  response: Response,
  reported: ReportedProblems & { readonly body: string },
): OneTrustError {
  const { progress, metadata, token } = call;
  const { issues, body, ...visible } = reported;
  const accepted = [...metadata.scopes];
  const granted = token && tokenScopes(token)?.slice();
  const hasAccepted = granted === undefined || accepted.some((scope) => granted.includes(scope));
  return createError({
    progress,
    kind: "forbidden",
    text: `${answered(call, 403, reported)}. ${scopeSentence(accepted, granted)}`,
    visible: { status: 403, ...visible, accepted, granted, missing: hasAccepted ? [] : accepted },
    hidden: { issues, body },
    response,
  });
}

function scopeSentence(accepted: readonly string[], granted: readonly string[] | undefined): string {
  const others = "the user's organisation, licence and allowed IP addresses";
  if (accepted.length === 0) return `The vendor documents no scope for it. Check ${others}.`;
  const needed = `It needs ${accepted.length > 1 ? "one of the scopes" : "the scope"} ${listWords(accepted, "or")}`;
  if (granted === undefined) return `${needed}. The token does not name its scopes. Also check ${others}.`;
  if (accepted.some((scope) => granted.includes(scope))) {
    return `The token has an accepted scope, so the host refuses for another reason. Read error.body, and check ${others}.`;
  }
  return `${needed}; the token has ${listWords(granted, "and") || "none"}. Add one to the credential.`;
}

/** `GET /api/… answered 404 CODE (trace ID)`, and under `verbose` the host's own sentence. */
function answered({ metadata, context }: Call, status: number, problems: ReportedProblems): string {
  const { codes, traceId, issues } = problems;
  const trace = traceId === undefined ? "" : ` (trace ${traceId})`;
  const code = [status, ...codes].join(" ");
  const words = context.verbose ? hostSentence(issues) : "";
  return `${metadata.method} ${metadata.path} answered ${code}${trace}${words && `: ${words}`}`;
}

/** The host's own words about each problem, on one line. */
function hostSentence(issues: readonly Issue[]): string {
  const sentences = issues.map(({ source, title, detail }) => {
    const words = [title, detail].filter((text, index, all) => text && all.indexOf(text) === index).join(", ");
    return source && words ? `${source}: ${words}` : words || source || "";
  });
  const line = sentences
    .filter(Boolean)
    .join("; ")
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ");
  return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}

/** What to do about a status. */
function remedy(call: Call, status: number, { issues }: ReportedProblems): string {
  const attempts = call.progress.attempts > 1 ? ` after ${call.progress.attempts} attempts` : "";
  if (status >= 500) return `${attempts}. The host failed.${effectNotice(call) || " Try again later."}`;
  if (status === 404) return ". Nothing is found there: check the ids in the path, and hostname.";
  const details = issues.length > 0 ? "error.issues" : "error.body";
  const advice = call.context.verbose ? "." : `. Read ${details}, or set verbose: true to see the host's words.`;
  return `${advice}${effectNotice(call)}`;
}
