import type { Facts, Method } from "./facts.js";
import type { OneTrustError } from "./one-trust-error.js";

/** What happens on the way of a call. Holds names, templates and figures, never values. */
export interface OneTrustEvent {
  /**
   * `request`: one leaves; `response`: its answer is read (or handed on as a stream), or it failed; `retry`: another will be sent
   * after `ms`; `wait`: a limit holds the call back for `ms`; `token`: a new token is being asked for.
   */
  readonly type: "request" | "response" | "retry" | "wait" | "token";
  /** Name of the operation, `getPurpose`. */
  readonly operation: string;
  readonly method: Method;
  /** Path template, `/api/consentmanager/v2/purposes/{purposeId}`. */
  readonly path: string;
  /** Number of requests of this call so far. */
  readonly attempt: number;
  /** Status of the answer, if there was one. */
  readonly status?: number | undefined;
  /** Why it failed, if it did. */
  readonly error?: OneTrustError["kind"] | undefined;
  /** Duration of the request, or length of the wait, in ms. */
  readonly ms?: number | undefined;
}

/** A notice of the vendor about an operation: it is deprecated, or its answer carried `Warning: 299` (RFC 7234 §5.5). */
export interface OneTrustWarning {
  readonly operation: string;
  /** The operation that replaces it, where known. */
  readonly replacement: string | undefined;
  /** Text of the `Warning` header; `undefined` where the definition says that the operation is deprecated. */
  readonly text: string | undefined;
}

/** Calls a listener; what it throws is its own affair and does not end the call. */
export function tell<Notice>(listener: ((notice: Notice) => void) | undefined, notice: Notice): void {
  try {
    listener?.(notice);
  } catch {}
}

/** A function that passes on each kind of warning once per operation. */
export function warnOnce(
  listener: ((warning: OneTrustWarning) => void) | undefined,
): (facts: Facts, text?: string) => void {
  const told = new Set<string>();
  return ({ name, method, path, deprecated }, text) => {
    const key = `${method} ${path} ${text === undefined}`;
    if (!listener || told.has(key)) return;
    told.add(key);
    const replacement = typeof deprecated === "string" ? deprecated : undefined;
    tell(listener, { operation: name, replacement, text });
  };
}
