import type { Step } from "../call.js";
import { fail } from "../fail.js";
import { isOneTrustError } from "../is-one-trust-error.js";
import { copyCauses } from "../network.js";
import { within } from "../within.js";

/** Ends the call when its time is over or its caller gives up, whatever state it is in; nothing leaves it but our errors. */
export const deadline: Step = async (call, next) => {
  const { signal, trace, deadline: ms } = call;
  const late = (): unknown =>
    fail(trace, { kind: "timeout", name: "TimeoutError", message: `not done within ${ms} ms`, limit: "deadline", ms }, {});
  try {
    if (!signal && ms === Infinity) return await next(call);
    return await within(signal, ms, late, (inner) => next({ ...call, signal: inner }));
  } catch (error) {
    if (signal?.aborted && error === signal.reason) {
      const name = Object(error).name === "TimeoutError" ? "TimeoutError" : "AbortError";
      throw fail(trace, { kind: "abort", name, message: "ended by its signal" }, { cause: error });
    }
    if (isOneTrustError(error)) throw error;
    throw fail(trace, { kind: "configuration", message: "the limiter threw" }, { cause: copyCauses(error)[0] });
  }
};
