import type { Call } from "../contracts/call.js";
import { timeoutError } from "../errors/timeout-error.js";
import { type Lifetime, runUntil } from "../time/wait.js";

/** Runs work until the call's signal ends, or the time of an attempt or of the whole call is over. */
export function withTimeout<Result>(
  call: Call,
  limit: "timeout" | "deadline",
  work: (lifetime: Lifetime) => Promise<Result>,
): Promise<Result> {
  const { [limit]: ms, signal } = call;
  return runUntil(work, { parent: signal, ms, onTimeout: () => timeoutError(call, limit) });
}
