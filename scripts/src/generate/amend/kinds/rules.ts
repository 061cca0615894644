import type { Definition } from "../../../model/openapi.js";
import type { DefectKind } from "../overlay.js";
import { joinedValues } from "./enums/joined-values.js";
import { listEnums } from "./enums/list-enums.js";
import { printedValues } from "./enums/printed-values.js";
import { textEnums } from "./enums/text-enums.js";
import { defaultAnswer } from "./operations/default-answer.js";
import { emptyAnswer } from "./operations/empty-answer.js";
import { headingNames } from "./operations/heading-names.js";
import { clearedAttributes } from "./requests/cleared-attributes.js";
import { filterValues } from "./requests/filter-values.js";
import { sampleDefaults } from "./requests/sample-defaults.js";
import { scimPatch } from "./requests/scim-patch.js";
import type { Rule } from "./rule.js";
import { beanLists } from "./schemas/bean-lists.js";
import { besideReference } from "./schemas/beside-reference.js";
import { descriptionNames } from "./schemas/description-names.js";
import { numberBounds } from "./schemas/number-bounds.js";
import { overlappingAlternatives } from "./schemas/overlapping-alternatives.js";
import { typeBesideAlternatives } from "./schemas/type-beside-alternatives.js";

/** Every rule, in the order in which they run: what a rule takes away, the next ones do not look at. */
export const RULES: readonly Rule[] = [
  ...[defaultAnswer, emptyAnswer, headingNames],
  ...[descriptionNames, besideReference, beanLists, numberBounds, overlappingAlternatives, typeBesideAlternatives],
  ...[textEnums, listEnums, joinedValues, printedValues],
  ...[filterValues, clearedAttributes, scimPatch, sampleDefaults],
];

/** A kind that a rule found, and where. */
export interface KnownDefect {
  readonly kind: DefectKind;
  /** JSON pointers into the definition. */
  readonly places: readonly string[];
}

export interface MendedDefinition {
  readonly definition: Definition;
  readonly defects: readonly KnownDefect[];
}

/** The definition without the defects that occur in many places. `spared` holds the kinds that are none in this service. */
export function mendKinds(definition: Definition, spared: ReadonlySet<string> = new Set()): MendedDefinition {
  let mended = definition;
  const defects: KnownDefect[] = [];
  for (const { kind, mend } of RULES) {
    if (spared.has(kind.id)) continue;
    const { definition: better, places } = mend(mended);
    mended = better;
    if (places.length > 0) defects.push({ kind, places });
  }
  return { definition: mended, defects };
}
