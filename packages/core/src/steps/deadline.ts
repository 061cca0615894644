import type { Step } from "../call.js";
import { fail, type Trace } from "../fail.js";
import { inTime } from "../in-time.js";
import { isOneTrustError } from "../is-one-trust-error.js";
import { copyCause } from "../network.js";
import type { OneTrustError } from "../one-trust-error.js";

/** Ends the call when its time is over or its caller gives up, whatever state it is in; nothing leaves it but our errors. */
export const deadline: Step = (next) => async (call) => {
  const { signal, trace } = call;
  try {
    if (!signal && call.deadline === Infinity) return await next(call);
    return await inTime(call, "deadline", (inner) => {
      call.signal = inner;
      return next(call);
    });
  } catch (error) {
    const ours = translate(signal, trace, error);
    // The frames of the steps say nothing to the caller and would push out those that do; not every runtime can retrace.
    Reflect.get(Error, "captureStackTrace")?.(ours);
    throw ours;
  }
};

function translate(signal: AbortSignal | undefined, trace: Trace, error: unknown): OneTrustError {
  if (signal?.aborted && error === signal.reason) {
    const name = Object(error).name === "TimeoutError" ? "TimeoutError" : "AbortError";
    return fail(trace, "abort", "aborted", { name }, { cause: error });
  }
  if (isOneTrustError(error)) return error;
  return fail(trace, "configuration", "the limiter threw", {}, { cause: copyCause(error) });
}
