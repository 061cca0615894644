import type { CallProgress } from "../contracts/call.js";
import type { HttpError, OneTrustError, RateLimitError } from "../contracts/onetrust-error.js";
import { createError } from "../errors/create-error.js";
import { copyByCode, property, quote } from "../errors/foreign-error.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";

/** What a host said about a token request. */
interface Refusal {
  readonly status: number | undefined;
  readonly codes: string[];
  readonly traceId: string | undefined;
  readonly issues: HttpError["issues"];
  readonly body: string | undefined;
  readonly headers?: OneTrustError["headers"];
}

const noAnswer: Refusal = { status: undefined, codes: [], traceId: undefined, issues: [], body: undefined };

/** The error of a call that got no token: why, by what the token endpoint answered or the user's function threw. */
export function missingTokenError(progress: CallProgress, error: unknown, host: string): OneTrustError {
  if (isOneTrustError(error) && error.kind === "rate-limit") return tokenRateLimitError(progress, error);
  const cause = isOneTrustError(error) ? error : copyByCode(error);
  const refusal = readRefusal(error);
  return authenticationError(progress, explain(error, refusal, host), { ...refusal, cause });
}

/** An `authentication` error of a call that was not sent. */
export function authenticationError(
  progress: CallProgress,
  text: string,
  { cause, issues, body, headers, ...visible }: Refusal & { readonly cause?: unknown } = noAnswer,
): OneTrustError {
  const hidden = { issues, body, cause, ...(headers && { headers }) };
  return createError({ progress, kind: "authentication", text, visible, hidden });
}

/** A limit is no wrong secret: it passes. */
function tokenRateLimitError(
  progress: CallProgress,
  { resumeAt, period, allowed, made, eventId, headers }: RateLimitError,
): OneTrustError {
  const seconds = Math.max(0, Math.ceil((resumeAt - Date.now()) / 1000));
  return createError({
    progress,
    kind: "rate-limit",
    text: `OneTrust's rate limit: token requests are blocked for ${seconds} s. Call again after error.resumeAt, or raise retry.maxWait.`,
    visible: { resumeAt, period, allowed, made, eventId },
    hidden: { ...(headers && { headers }) },
  });
}

function readRefusal(error: unknown): Refusal {
  const body = property(error, "body");
  const text = typeof body === "string" ? body : undefined;
  const isAnswered = isOneTrustError(error) && (error.kind === "http" || error.kind === "forbidden");
  const { codes, traceId, issues } = isAnswered ? error : noAnswer;
  const code = oauthCode(text);
  const isOwn = code !== undefined && !codes.includes(code);
  const headers = isOneTrustError(error) ? error.headers : undefined;
  const { status } = responseOf(error) ?? {};
  return { status, codes: isOwn ? [code, ...codes] : codes, traceId, issues, body: text, headers };
}

/** The error code of a token response: one word such as `invalid_client` (RFC 6749, section 5.2). */
function oauthCode(body: string | undefined): string | undefined {
  try {
    const code = property(JSON.parse(body ?? ""), "error");
    return typeof code === "string" && /^[a-z]+(_[a-z]+)+$/.test(code) && code.length <= 60 ? code : undefined;
  } catch {
    return undefined;
  }
}

function explain(error: unknown, { status, codes, traceId }: Refusal, host: string): string {
  if (!isOneTrustError(error)) return `your token function threw: ${quote(error)}. Mend it, or pass other credentials.`;
  const trace = traceId === undefined ? "" : `, trace ${traceId}`;
  const answer = `${[status, ...codes].join(" ")}${trace}`;
  const endpoint = `the token endpoint of ${host}`;
  if (status === 400 || status === 401) {
    return `${endpoint} refused the client id or secret (${answer}). Check both, and that hostname is their tenant.`;
  }
  if (status === 403) return forbidden(error, endpoint, answer);
  if (status === 404) return `${endpoint} was not found (404). Check hostname.`;
  if ((status ?? 0) >= 500) return `${endpoint} answered ${answer}. Try again later.`;
  return `there is no token. ${error.message}`;
}

/** No scope is needed to get a token: what forbids it stands before the host, or is about the credential as a whole. */
function forbidden(error: OneTrustError, endpoint: string, answer: string): string {
  const isPage = /html/i.test(responseOf(error)?.headers.get("content-type") ?? "");
  return isPage
    ? `a web page forbids token requests (${answer}): a firewall or a proxy, not the API. Check the proxy and the allowed IP addresses.`
    : `${endpoint} forbids this credential (${answer}). Check that it is active, and its allowed IP addresses.`;
}
