import type { Call } from "./call.js";
import { fail } from "./fail.js";
import { within } from "./within.js";

/** Runs work under a signal that ends with the call's, or when the time of an attempt or of the whole call is over. */
export function inTime<Result>(
  call: Call,
  limit: "timeout" | "deadline",
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { trace, signal, [limit]: ms } = call;
  const late = () => fail(trace, "timeout", `${limit} of ${ms} ms passed`, { name: "TimeoutError", limit, ms }, {});
  return within(signal, work, ms, late);
}
