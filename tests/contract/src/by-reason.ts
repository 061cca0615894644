import type { Verdict } from "./verdict.js";

/** The exceptions among the operations of a service: the methods by the reason that the action gives. */
export function byReason(verdicts: readonly Verdict[]): Record<string, string[]> {
  const reasons: Record<string, string[]> = {};
  for (const { name, exceptions } of verdicts) {
    const method = name.slice(name.indexOf(".") + 1);
    for (const { description } of exceptions) reasons[description] = [...(reasons[description] ?? []), method].sort();
  }
  return reasons;
}
