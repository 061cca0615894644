import { type Contradiction, contradictionsOf } from "../../model/evidence/contradictions.js";
import type { Definition } from "../../model/openapi.js";
import { type Evidence, NO_EVIDENCE } from "../../model/specs/evidence.js";
import { type Amended, amend } from "./amend.js";
import {
  type Identity,
  type IdentityReview,
  identitiesOf,
  NO_IDENTITIES,
  withIdentities,
} from "./evidence/identities.js";
import { shownProperties, withShownProperties } from "./evidence/shown-properties.js";
import type { Overlay } from "./overlay.js";
import type { PagingReview } from "./reviews/paging-review.js";

/** What a definition is amended by. */
export interface AmendedBy {
  readonly overlay: Overlay;
  readonly evidence?: Evidence | undefined;
  readonly paging?: PagingReview | undefined;
  readonly identities?: IdentityReview | undefined;
}

/** A definition as it is planned. */
export interface AmendedDefinition extends Amended {
  /** Where examples differ from what the corrections leave. */
  readonly contradictions: readonly Contradiction[];
  /** By which property each resource that the service returns is known. */
  readonly identities: readonly Identity[];
}

/** Everything that is done to a snapshot before it is planned: people's corrections, then what the vendor's examples show. */
export function amendDefinition(snapshot: Definition, by: AmendedBy): AmendedDefinition {
  const { overlay, evidence = NO_EVIDENCE, paging = {}, identities: review = NO_IDENTITIES } = by;
  const corrected = amend(snapshot, overlay);
  const contradictions = contradictionsOf(corrected.definition, evidence);
  const whole = withShownProperties(corrected.definition, shownProperties(corrected.definition, evidence));
  const identities = identitiesOf(whole, { evidence, paging, review });
  return { ...corrected, definition: withIdentities(whole, identities), contradictions, identities };
}
