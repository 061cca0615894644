import type { OneTrustError } from "./one-trust-error.js";

/**
 * Marks our errors and holds the `Response` behind them, if there is one. In the global registry, so that errors are recognised
 * across two installed copies of this package.
 */
export const marker: unique symbol = Symbol.for("OneTrustError");

/** Whether a caught value is a {@link OneTrustError}, also one that another copy of this package threw. */
export function isOneTrustError(value: unknown): value is OneTrustError {
  return marker in Object(value);
}

/** The answer that an error of ours stands for, its body already read. */
export function responseOf(error: unknown): Response | undefined {
  return Object(error)[marker];
}
