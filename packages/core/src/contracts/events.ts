import type { Method } from "./metadata.js";
import type { Mismatch, OneTrustError, Outcome } from "./onetrust-error.js";

/** Something that happened during a call. Holds names, path templates and figures; never a value of the input or a response. */
export interface OneTrustEvent {
  /**
   * `start`: a call begins. `request`: a request leaves. `response`: its response was read, or handed on as a stream, or it failed.
   * `retry`: it will be sent again after `ms`. `retry-refused`: it could be sent again, but the connection has used up its retries.
   * `wait`: a rate limit delays the call by at least `ms`. `token`: a new token is requested. `end`: the call is over.
   */
  readonly type: "start" | "request" | "response" | "retry" | "retry-refused" | "wait" | "token" | "end";
  /** Number of the call within its connection, from 1. A token request is a call of its own, as several calls may wait for it. */
  readonly call: number;
  /** Name of the service's package: `universal-consent`. `undefined` for calls of no service. */
  readonly package: string | undefined;
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
  /** Duration of the request or of the call, or length of the wait, in whole ms. */
  readonly ms?: number | undefined;
  /** With `end`: number of requests of the call. */
  readonly attempts?: number | undefined;
  /** With `end`: `success`, or what the error says of the call's effect. */
  readonly outcome?: "success" | Outcome | undefined;
  /** With `end`: the vendor's id of the request, if the response of a failed call named it. */
  readonly traceId?: string | undefined;
}

/** Something to know about an operation, or about code of yours that failed. Each is told once, a mismatch once for each path. */
export interface OneTrustWarning {
  /**
   * `deprecated`: the definition says so. `notice`: a response carried `Warning: 299` (RFC 7234, section 5.5). `list`: rows of a list
   * differ from its total. `mismatch`: the data of a response departs from its type, as `validate` found. `token-store`: a method of `tokenStore` threw, took too long or returned what is not a token. `limiter`:
   * `block` of `limiter` threw or took too long, or what its `takeTurn` returned threw. `listener`: `onEvent` failed, or a subscriber of a tracing channel added a header that
   * cannot be sent.
   */
  readonly kind: "deprecated" | "notice" | "list" | "mismatch" | "token-store" | "limiter" | "listener";
  /** Name of the operation. */
  readonly operation: string;
  /** Name of the operation that replaces it, if known. */
  readonly replacement: string | undefined;
  /** Text of the `Warning` header, or what is wrong. `undefined` if the definition marks the operation as deprecated. */
  readonly text: string | undefined;
  /** With `mismatch`: the path, and what the type says of it. */
  readonly mismatch?: Mismatch | undefined;
}
