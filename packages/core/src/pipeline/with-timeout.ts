import type { Call } from "../contracts/call.js";
import { timeoutError } from "../errors/timeout-error.js";
import { runUntil } from "../time/wait.js";

/** Runs work under a signal that ends with the call's, or when the time of an attempt or of the whole call is over. */
export function withTimeout<Result>(
  call: Call,
  limit: "timeout" | "deadline",
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { [limit]: ms, signal } = call;
  return runUntil(work, { parent: signal, ms, onTimeout: () => timeoutError(call, limit) });
}
