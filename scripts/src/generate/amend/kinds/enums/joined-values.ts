import type { Schema } from "../../../../model/openapi.js";
import { mendSchemas, type Rule } from "../rule.js";

/** `["ADVANCED, BASIC"]`, which means `["ADVANCED", "BASIC"]`. */
export const joinedValues: Rule = {
  kind: {
    id: "joined-enum-values",
    title: "Several enum values are joined into one text",
    says: "The enum contains one text, in which several values are separated by commas.",
    does: "The API uses each of these values on its own.",
    evidence:
      "Other schemas list the values one by one: those of `lockReason` and `type` in Assessment Automation, those of `approverType` in Object Manager. Examples of Object Manager contain `ADVANCED` and `ATTRIBUTES` alone.",
    effect: "The declared value never occurs. The real values do not compile.",
  },
  mend: (definition) => mendSchemas(definition, withSingleValues),
};

function withSingleValues(schema: Schema): Schema {
  const values = schema.enum ?? [];
  const isOnly = values.length === 1;
  const single = values.flatMap((value) => (typeof value === "string" ? partsOf(value, isOnly) : [value]));
  return single.length === values.length ? schema : { ...schema, enum: [...new Set(single)] };
}

const NAMES = /^[A-Za-z]\w*(?:, ?[A-Za-z]\w*)+$/;
const CONSTANTS = /^[A-Z][A-Z\d_]*(?:, [A-Z][A-Z\d_]*)+$/;
const SORT_ORDER = /, ?(?:asc|desc)$/i;

/** Beside other values only constants are taken apart: `name, first` among them may be one value that has a comma. */
function partsOf(value: string, isOnly: boolean): string[] {
  const isJoined = (isOnly ? NAMES : CONSTANTS).test(value) && !SORT_ORDER.test(value);
  return isJoined ? value.split(/, ?/) : [value];
}
