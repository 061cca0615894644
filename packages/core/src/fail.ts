import { marker } from "./is-one-trust-error.js";
import type { OneTrustError, Outcome } from "./one-trust-error.js";

/** What every error says about its call; filled in as the call goes on. */
export interface Trace {
  readonly operation: string;
  attempts: number;
  outcome: Outcome;
  /** An earlier attempt may have happened: whatever the later ones say, the outcome stays unknown. */
  doubt: boolean;
}

/** The trace of what happens outside of a call. */
export const outside = (operation: string): Trace => ({
  operation,
  attempts: 0,
  outcome: "not-sent",
  doubt: false,
});

/** Notes that the latest attempt did nothing, which is unknown until then. */
export function settle(trace: Trace, outcome: "not-sent" | "refused"): void {
  if (!trace.doubt) trace.outcome = outcome;
}

/**
 * Makes an error. `shown` appears wherever it is printed; `hidden` can be read by name but stands behind getters that are not
 * enumerable, so that no printer shows what a host or a runtime may have repeated from the request.
 */
export function fail<Kind extends OneTrustError["kind"], Shown extends object, Hidden extends object>(
  { operation, attempts, outcome }: Trace,
  kind: Kind,
  text: string,
  shown: Shown,
  hidden: Hidden,
  response?: Response,
): Error & { kind: Kind } & Shown & Hidden & Pick<Trace, "operation" | "attempts" | "outcome"> {
  const message = `${operation}: ${text}`;
  // In this order: `shown` may be an earlier error, of which the block that it reports is wanted.
  const error = Object.assign(new Error(message), { name: "OneTrustError" }, shown, hidden, {
    kind,
    message,
    operation,
    attempts,
    outcome,
  });
  Object.defineProperty(error, "message", { enumerable: true });
  Object.defineProperty(error, marker, { get: () => response });
  for (const key in hidden) {
    Object.defineProperty(error, key, { get: () => hidden[key], enumerable: false });
  }
  return error;
}

/** The connection or the input is wrong, and nothing was sent. */
export function configuration(operation: string, text: string): OneTrustError {
  return fail(outside(operation), "configuration", text, {}, { cause: undefined });
}
