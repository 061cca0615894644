import type { Method } from "./metadata.js";
import type { OneTrustError } from "./onetrust-error.js";

/** Something that happened during a call. Holds names, path templates and figures; never a value of the input or a response. */
export interface OneTrustEvent {
  /**
   * `request`: a request leaves. `response`: its response was read, or handed on as a stream, or it failed. `retry`: it will be sent
   * again after `ms`. `retry-refused`: it could be sent again, but the connection has used up its retries. `wait`: a rate limit delays
   * the call by at least `ms`. `token`: a new token is requested.
   */
  readonly type: "request" | "response" | "retry" | "retry-refused" | "wait" | "token";
  /** Name of the operation: `getPurpose`. */
  readonly operation: string;
  readonly method: Method;
  /** Path template: `/api/consentmanager/v2/purposes/{purposeId}`. */
  readonly path: string;
  /** Number of requests of this call so far. */
  readonly attempt: number;
  /** Status of the response, if there was one. */
  readonly status?: number | undefined;
  /** Kind of the error, if the request failed. */
  readonly error?: OneTrustError["kind"] | undefined;
  /** Duration of the request, or length of the wait, in ms. */
  readonly ms?: number | undefined;
}

/** Something to know about an operation: it is deprecated, its response carried `Warning: 299` (RFC 7234, section 5.5), rows of its list may be missing, or the token store or the limiter failed. */
export interface OneTrustWarning {
  /**
   * `deprecated`: the definition says so. `notice`: a response carried a `Warning` header. `list`: rows of a list differ from its total.
   * `token-store`: a method of `tokenStore` threw, took too long or returned what is not a token. `limiter`: `block` of `limiter` threw or
   * took too long.
   */
  readonly kind: "deprecated" | "notice" | "list" | "token-store" | "limiter";
  /** Name of the operation. */
  readonly operation: string;
  /** Name of the operation that replaces it, if known. */
  readonly replacement: string | undefined;
  /** Text of the `Warning` header, or what is wrong with a list, the token store or the limiter. `undefined` if the definition marks the operation as deprecated. */
  readonly text: string | undefined;
}
