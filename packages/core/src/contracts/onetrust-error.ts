import type { RateLimit } from "./limiter.js";
import type { ResumePosition } from "./paging.js";

/**
 * Whether a write took effect. `"not-sent"`: no request left. `"refused"`: the host answered with a status that says that it did nothing.
 * `"unknown"`: it may have taken effect, because the response was lost, or its status does not tell (5xx, 408, a redirect, a web page).
 */
export type Outcome = "not-sent" | "refused" | "unknown";

/** One problem that the host reported, read from any of the shapes that its services use. */
export interface Issue {
  code: string | undefined;
  title: string | undefined;
  detail: string | undefined;
  /** The field, parameter or JSON pointer that the problem is about. */
  source: string | undefined;
}

/** Where the data of a response departs from the type of its operation. */
export interface Mismatch {
  /**
   * Place in the data: `content[].purposes[].label`. `[]` stands for any row of a list, `*` for a name that the type does not know, since
   * it may be personal data. Empty if the data itself is meant.
   */
  readonly path: string;
  /** What the type says of that place: `must be string`. Never the value that is there. */
  readonly expected: string;
}

interface Failure<Kind extends string> {
  /** Tells the errors apart. */
  kind: Kind;
  /** `"OneTrustError"`, or the platform's own `"AbortError"` and `"TimeoutError"`. */
  name: string;
  /** Names the operation, what was expected and what to do. Holds no secret and no personal data. */
  message: string;
  stack?: string;
  /** Name of the operation: `getPurpose`. For errors outside of a call, the function: `connect`, `clientCredentials`. */
  operation: string;
  /** Number of requests that were sent for this call. */
  attempts: number;
  /** Whether a write took effect. */
  outcome: Outcome;
  /** Set if the response had a `Retry-After` header: when to send the request again, in ms since the epoch. At most a day ahead. */
  resumeAt?: number | undefined;
  /**
   * Headers of the response by lower-case name, if there was one: the vendor's support asks for the ids in them. Without cookies. Never
   * printed.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Set if a list failed: where to continue, as the option `resume` of `items`, `pages` and `all`. Never printed. */
  resume?: ResumePosition | undefined;
}

interface Answered {
  /** Status of the response. */
  status: number;
  /** Codes of the vendor, which it asks to program against. */
  codes: string[];
  /** The vendor's id of the request, for its support. */
  traceId: string | undefined;
  /** The host's own words. Never printed by `String`, inspect or JSON, since they may repeat what was sent. */
  issues: Issue[];
}

/** The host answered with an error status that has no kind of its own: 400, 404, 409, 500 and others. */
export interface HttpError extends Failure<"http">, Answered {
  /** The first 64 kB of the response as text. Never printed. */
  body: string;
}

/** 403: the token's scopes, or the user's organisation, licence or IP address do not allow the call. */
export interface ForbiddenError extends Failure<"forbidden">, Answered {
  /** Scopes of which any one is enough. */
  accepted: string[];
  /** Scopes that the token has. `undefined` if it does not say. */
  granted: string[] | undefined;
  /** The accepted scopes if the token has none of them, otherwise empty. */
  missing: string[];
  /** The first 64 kB of the response as text. Never printed. */
  body: string;
}

/** 429, or not sent because an earlier 429 still holds and the wait is longer than `maxWait` or the deadline. */
export interface RateLimitError extends Failure<"rate-limit">, RateLimit {
  /** When requests are answered again, in ms since the epoch. */
  resumeAt: number;
}

/** There is no usable token, or the host refused it (401). The message says what to check. */
export interface AuthenticationError extends Failure<"authentication"> {
  /** Status of the response that refused. `undefined` if there was none. */
  status: number | undefined;
  /** Codes of the vendor; of a token request also that of RFC 6749: `invalid_client`. */
  codes: string[];
  /** The vendor's id of the request, for its support. */
  traceId: string | undefined;
  /** The host's own words. Never printed. */
  issues: Issue[];
  /** The first 64 kB of the response as text. `undefined` if there was none. Never printed. */
  body: string | undefined;
  /** The error of the token request, or what a token function of yours threw. `undefined` if a host refused the token. */
  cause: unknown;
}

/** An attempt, or the wait for its token, took longer than `timeout`, or the call longer than `deadline`. Its name is `TimeoutError`. */
export interface TimeoutError extends Failure<"timeout"> {
  /** The limit that was exceeded. */
  limit: "timeout" | "deadline";
  /** Length of that limit in ms. */
  ms: number;
}

/** The caller's signal ended the call. Its name is `AbortError`, or `TimeoutError` if that is the reason's (`AbortSignal.timeout`). */
export interface AbortError extends Failure<"abort"> {
  /** The signal's reason. */
  cause: unknown;
}

/** No complete response arrived: connection refused or reset, name not found, certificate not accepted and others. */
export interface NetworkError extends Failure<"network"> {
  /** The runtime's code: `ECONNRESET`. `undefined` if the runtime hides it, as browsers do. */
  code: string | undefined;
  /** The runtime's errors by name and code. Their texts are left out, since they may repeat what was sent. */
  cause: unknown;
}

/** The response is not what the operation promises: incomplete JSON, or bytes that are not UTF-8. */
export interface ParseError extends Failure<"parse"> {
  status: number;
  /** The first 64 kB of the response as text. Never printed. */
  body: string;
}

/**
 * The data of a successful response departs from the type of its operation. Only with `ajvValidator({ mode: "error" })`, or a validator of
 * your own. A write has taken effect: the host reported success.
 */
export interface MismatchError extends Failure<"mismatch"> {
  status: number;
  /** Where the data departs. Never holds a value. */
  mismatches: readonly Mismatch[];
  /** What the operation would return. Never printed. */
  data: unknown;
}

/** The host is not the API: it answered with a web page or a redirect. Redirects are never followed. */
export interface WrongHostError extends Failure<"wrong-host"> {
  /** Status of the response. 0 if a browser hides the redirect. */
  status: number;
  /** Origin that the redirect points to. `undefined` for a web page, and in browsers. */
  target: string | undefined;
}

/** The status says success and the body reports failures. Some of the work may be done. */
export interface PartialFailureError extends Failure<"partial-failure">, Answered {
  /** The response as the operation returns it. Never printed. */
  data: unknown;
}

/** The pages of a list do not lead to its end. */
export interface PagingError extends Failure<"paging"> {}

/** The job has failed, or was cancelled. It does not go on. */
export interface JobFailedError extends Failure<"job-failed"> {
  /** The state in which it ended, as the host names it. `undefined` if the host tells no state. */
  state: string | undefined;
  /** The response as the operation returns it. Never printed. */
  data: unknown;
}

/** The host names a state that this version does not know, so that nobody can say whether the job has ended. */
export interface UnknownStateError extends Failure<"unknown-state"> {
  /** The state as the host names it. `undefined` if the response has none. */
  state: string | undefined;
  /** The response as the operation returns it. Never printed. */
  data: unknown;
}

/**
 * An option, the input, or a limiter or validator of yours is wrong. Nothing was sent, unless a limiter failed between two attempts or a
 * validator failed: see `outcome`.
 */
export interface ConfigurationError extends Failure<"configuration"> {
  /** What your limiter or validator threw, by name and code. `undefined` otherwise. */
  cause: unknown;
}

/** Everything that a call can reject with: plain data in a real `Error`, told apart by `kind`. */
export type OneTrustError =
  | HttpError
  | ForbiddenError
  | RateLimitError
  | AuthenticationError
  | TimeoutError
  | AbortError
  | NetworkError
  | ParseError
  | MismatchError
  | WrongHostError
  | PartialFailureError
  | PagingError
  | JobFailedError
  | UnknownStateError
  | ConfigurationError;
