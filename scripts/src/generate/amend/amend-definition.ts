import { type Contradiction, contradictionsOf } from "../../model/contradictions.js";
import type { Definition } from "../../model/openapi.js";
import { type Evidence, NO_EVIDENCE } from "../../model/specs/evidence.js";
import { type Amended, amend } from "./amend.js";
import type { Overlay } from "./overlay.js";
import { shownProperties, withShownProperties } from "./shown-properties.js";

/** What a definition is amended by. */
export interface AmendedBy {
  readonly overlay: Overlay;
  readonly evidence?: Evidence | undefined;
}

/** A definition as it is planned. */
export interface AmendedDefinition extends Amended {
  /** Where examples differ from what the corrections leave. */
  readonly contradictions: readonly Contradiction[];
}

/** Everything that is done to a snapshot before it is planned: people's corrections, then what the vendor's examples show. */
export function amendDefinition(
  definition: Definition,
  { overlay, evidence = NO_EVIDENCE }: AmendedBy,
): AmendedDefinition {
  const corrected = amend(definition, overlay);
  const shown = shownProperties(corrected.definition, evidence);
  return {
    ...corrected,
    definition: withShownProperties(corrected.definition, shown),
    contradictions: contradictionsOf(corrected.definition, evidence),
  };
}
