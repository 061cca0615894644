import { contradictionsOf, contradictionText } from "../../model/evidence/contradictions.js";
import { type Definition, isDefinition } from "../../model/openapi.js";
import { type Evidence, parseEvidence } from "../../model/specs/evidence.js";

/** What is known of a definition: the texts of its committed snapshot and evidence. */
interface Known {
  readonly id: string;
  readonly before: string | undefined;
  readonly evidence?: string | undefined;
}

/**
 * Where examples contradict the definition and did not before, a sentence each without its full stop. Nothing is said of a
 * service whose snapshot was made before there was evidence.
 */
export function newContradictions(
  { id, before, evidence }: Known,
  now: { readonly definition: Definition; readonly evidence: Evidence },
): string[] {
  if (before !== undefined && evidence === undefined) return [];
  const known: unknown = before === undefined ? undefined : JSON.parse(before);
  const old =
    isDefinition(known) && evidence !== undefined
      ? new Set(contradictionsOf(known, parseEvidence(evidence, `specs/evidence/${id}.json`)).map(contradictionText))
      : new Set<string>();
  return contradictionsOf(now.definition, now.evidence)
    .map(contradictionText)
    .filter((text) => !old.has(text));
}
