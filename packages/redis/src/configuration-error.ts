import type { ConfigurationError } from "@onetrust-client/core";

/** Core knows errors of its kinds by this symbol, which all copies of it share. */
const marker = Symbol.for("OneTrustError");

/** Makes an error that says which option of which function is wrong. */
export function configurationError(operation: string, text: string): ConfigurationError {
  return Object.assign(new Error(`${operation}: ${text}`), {
    name: "OneTrustError",
    kind: "configuration" as const,
    operation,
    attempts: 0,
    outcome: "not-sent" as const,
    cause: undefined,
    [marker]: undefined,
  });
}
