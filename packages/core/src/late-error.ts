import { fail, type Trace } from "./fail.js";
import type { OneTrustError } from "./one-trust-error.js";

/** The error of a time that has passed: that of an attempt, or that of the whole call. */
export const lateError = (trace: Trace, limit: "timeout" | "deadline", ms: number): OneTrustError =>
  fail(trace, { kind: "timeout", name: "TimeoutError", message: `${limit} of ${ms} ms passed`, limit, ms }, {});
