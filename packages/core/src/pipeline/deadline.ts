import type { CallProgress, Step } from "../contracts/call.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import { createError } from "../errors/create-error.js";
import { copyByCode, property, quote } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { withTimeout } from "./with-timeout.js";

/** Ends the call when its time is over or its caller gives up, whatever state it is in. Nothing leaves it but our errors. */
export const deadline: Step = (next) => async (call) => {
  const { signal, progress } = call;
  try {
    if (!signal && call.deadline === Number.POSITIVE_INFINITY) return await next(call);
    return await withTimeout(call, "deadline", (inner) => {
      call.signal = inner;
      return next(call);
    });
  } catch (error) {
    throw toOneTrustError(error, signal, progress);
  }
};

function toOneTrustError(error: unknown, signal: AbortSignal | undefined, progress: CallProgress): OneTrustError {
  if (signal?.aborted && error === signal.reason) return abortError(error, progress);
  if (isOneTrustError(error)) return error;
  // All code of the user's is caught where it is called.
  return createError({
    progress,
    kind: "configuration",
    text: `a fault of this package: ${quote(error)}. Please report it with this message.`,
    hidden: { cause: copyByCode(error) },
  });
}

function abortError(reason: unknown, progress: CallProgress): OneTrustError {
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
