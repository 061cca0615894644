import type { OneTrustError } from "../contracts/onetrust-error.js";

/**
 * Marks our errors and holds the `Response` behind them, if there is one. The symbol is in the global registry, so that errors are
 * recognised across two installed copies of this package.
 */
export const marker: unique symbol = Symbol.for("OneTrustError");

/**
 * Returns whether a caught value is a {@link OneTrustError}. Also recognises errors that another installed copy of this package threw.
 *
 * @example try { … } catch (error) { if (isOneTrustError(error) && error.kind === "forbidden") console.log(error.missing); }
 */
export function isOneTrustError(value: unknown): value is OneTrustError {
  return typeof value === "object" && value !== null && marker in value;
}

/** Returns the response behind an error of ours, its body already read. */
export function responseOf(error: unknown): Response | undefined {
  return isOneTrustError(error) ? Reflect.get(error, marker) : undefined;
}
