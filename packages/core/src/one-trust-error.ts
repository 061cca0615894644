/**
 * Whether a write may have happened: `"not-sent"`, no request left; `"refused"`, the host answered that it did not do it;
 * `"unknown"`, it may have happened (an answer was lost, or said 5xx).
 */
export type Outcome = "not-sent" | "refused" | "unknown";

/** One problem that the host reported, read from any of the shapes that its services use. */
export interface Issue {
  code: string | undefined;
  title: string | undefined;
  detail: string | undefined;
  /** The parameter or JSON pointer that the problem is about. */
  source: string | undefined;
}

interface Failure<Kind extends string> {
  kind: Kind;
  /** `"OneTrustError"`, or the platform's own `"AbortError"` and `"TimeoutError"`. */
  name: string;
  message: string;
  stack?: string;
  /** Name of the operation, `getPurpose`; where there is none, that of the function: `connect`, `clientCredentials`, … */
  operation: string;
  /** How many requests were sent for this call. */
  attempts: number;
  outcome: Outcome;
  /**
   * Set where pages were being followed: the position at which `items` or `pages` go on, to be passed as their `resume`. Not
   * printed.
   */
  resume?: string;
}

interface Answered {
  status: number;
  /** Codes of the vendor, which it asks to program against. */
  codes: string[];
  traceId: string | undefined;
  /** The host's own words. Never printed by `String`, inspect or JSON: they may repeat what was sent. */
  issues: Issue[];
}

/** The host answered with a status that has no kind of its own: 400, 404, 409, 500, … */
export interface HttpError extends Failure<"http">, Answered {
  /** The first 64 kB of the answer as text. Never printed. */
  body: string;
}

/** 403: the token's scopes, organisation, licence or address do not allow it. */
export interface ForbiddenError extends Failure<"forbidden">, Answered {
  /** Scopes of which any one would do. */
  accepted: string[];
  /** Scopes that the token has; `undefined` where it does not say. */
  granted: string[] | undefined;
  /** What to add to the credential: the accepted scopes (any one) if none is granted, else nothing. */
  missing: string[];
  /** The first 64 kB of the answer as text. Never printed. */
  body: string;
}

/** What is known about a limit that was hit. https://developer.onetrust.com/onetrust/reference/rate-limits-overview */
export interface RateLimit {
  /** When requests will be answered again, in ms since the epoch. */
  resumeAt: number;
  /** `MINUTE`: this operation is blocked. `HOUR`: the whole account is. */
  period: "MINUTE" | "HOUR" | undefined;
  /** Requests allowed in the period. */
  allowed: number | undefined;
  /** Requests made in the period. */
  made: number | undefined;
  /** The vendor's id of the event, for its support. */
  eventId: string | undefined;
}

/** 429, or not sent because an earlier 429 still holds and the wait is longer than `maxWait` or the deadline. */
export interface RateLimitError extends Failure<"rate-limit">, RateLimit {}

/** No token could be had, or the host does not accept it (401). The message says what to check. */
export interface CredentialError extends Failure<"credential"> {
  /** Status of the answer that refused; `undefined` if there was none. */
  status: number | undefined;
  /**
   * The error of the token request, or what the token's source threw, by name and code; `undefined` where a host refused the token.
   */
  cause: unknown;
}

/** An attempt took longer than `timeout`, or the call longer than `deadline`. Its name is `TimeoutError`. */
export interface TimeoutError extends Failure<"timeout"> {
  /** The limit that was passed. */
  limit: "timeout" | "deadline";
  /** Length of that limit in ms. */
  ms: number;
}

/**
 * The caller's signal ended the call. Its name is `AbortError`, or `TimeoutError` where that is the reason's
 * (`AbortSignal.timeout`).
 */
export interface AbortError extends Failure<"abort"> {
  /** The signal's reason. */
  cause: unknown;
}

/** No whole answer arrived: refused, reset, name not found, certificate not accepted, … */
export interface NetworkError extends Failure<"network"> {
  /** The runtime's code, `ECONNRESET`; `undefined` where it hides it (browsers). */
  code: string | undefined;
  /** The runtime's errors by name and code. Their texts are left out: they may repeat what was sent. */
  cause: unknown;
}

/** The answer is not what the operation promises: JSON cut short, bytes that are no UTF-8. */
export interface ParseError extends Failure<"parse"> {
  status: number;
  /** The first 64 kB of the answer as text. Never printed. */
  body: string;
}

/** The host is not the API's: it answered with a web page or a redirect, which is never followed. */
export interface WrongHostError extends Failure<"wrong-host"> {
  /** 0 where a browser hides the redirect. */
  status: number;
  /** Origin that the redirect points to; `undefined` for a web page, and in browsers. */
  target: string | undefined;
}

/** The status says success and the body says failure. */
export interface RejectedError extends Failure<"rejected">, Answered {
  /** The answer as the operation returns it. Never printed. */
  data: unknown;
}

/** Pages could not be followed to the end. */
export interface PagingError extends Failure<"paging"> {}

/**
 * The connection, the input or the limiter is wrong. Nothing was sent, unless a limiter threw between two attempts: `outcome` says
 * so.
 */
export interface ConfigurationError extends Failure<"configuration"> {
  /** What the limiter threw, by name and code; `undefined` otherwise. */
  cause: unknown;
}

/** Everything that a call can reject with: plain data in a real `Error`, told apart by `kind`. */
export type OneTrustError =
  | HttpError
  | ForbiddenError
  | RateLimitError
  | CredentialError
  | TimeoutError
  | AbortError
  | NetworkError
  | ParseError
  | WrongHostError
  | RejectedError
  | PagingError
  | ConfigurationError;
