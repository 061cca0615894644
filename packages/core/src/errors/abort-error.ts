import type { CallProgress } from "../contracts/call.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import { createError } from "./create-error.js";
import { property, quote } from "./foreign-error.js";

/** The caller's signal ended the call. */
export function abortError(progress: CallProgress, reason: unknown): OneTrustError {
  const isTimeout = property(reason, "name") === "TimeoutError";
  const isDefault = property(reason, "name") === "AbortError";
  return createError({
    progress,
    kind: "abort",
    text:
      isTimeout || isDefault ? "aborted by the caller's signal." : `aborted by the caller's signal: ${quote(reason)}.`,
    name: isTimeout ? "TimeoutError" : "AbortError",
    hidden: { cause: reason },
  });
}
