import { fail, type Trace } from "./fail.js";
import type { OneTrustError } from "./one-trust-error.js";

/** The error of a time that has passed: that of an attempt, or that of the whole call. */
export const lateError = (trace: Trace, limit: "timeout" | "deadline", ms: number): OneTrustError =>
  fail(trace, "timeout", `${limit} of ${ms} ms passed`, { name: "TimeoutError", limit, ms }, {});
