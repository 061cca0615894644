import type { Call } from "./call.js";
import { type OneTrustEvent, tell } from "./events.js";

/** Tells the connection's listener what happens to a call. */
export function report(
  { shared, facts, trace }: Call,
  type: OneTrustEvent["type"],
  more?: Partial<OneTrustEvent>,
): void {
  tell(shared.onEvent, {
    type,
    operation: facts.name,
    method: facts.method,
    path: facts.path,
    attempt: trace.attempts,
    ...more,
  });
}
