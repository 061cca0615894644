import type { Call } from "./call.js";
import { type OneTrustEvent, tell } from "./events.js";
import { isOneTrustError, responseOf } from "./is-one-trust-error.js";

/** Tells the connection's listener what happens to a call, and how the request went. */
export function report(
  { shared, facts, trace }: Call,
  type: OneTrustEvent["type"],
  ms?: number,
  error?: unknown,
  response: Response | undefined = responseOf(error),
): void {
  // What is none of ours is the caller's reason to give up.
  const kind = isOneTrustError(error) ? error.kind : "abort";
  tell(shared.onEvent, {
    type,
    operation: facts.name,
    method: facts.method,
    path: facts.path,
    attempt: trace.attempts,
    status: response?.status,
    error: error === undefined ? undefined : kind,
    ms,
  });
}
