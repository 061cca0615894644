import type { Verdict } from "./verdict.js";

/** The exceptions among the operations of a service: the methods by the kind of defect that the action names. */
export function byKind(verdicts: readonly Verdict[]): Record<string, string[]> {
  const kinds: Record<string, string[]> = {};
  for (const { name, exceptions } of verdicts) {
    const method = name.slice(name.indexOf(".") + 1);
    for (const kind of new Set(exceptions.map((action) => action["x-kind"]))) {
      kinds[kind] = [...(kinds[kind] ?? []), method].sort();
    }
  }
  return kinds;
}
