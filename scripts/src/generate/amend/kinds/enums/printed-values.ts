import type { Schema } from "../../../../model/openapi.js";
import { mendSchemas, type Rule } from "../rule.js";

/** `FilterOperator.EQ(description=Equals)`, which is how Java prints the value `EQ`. */
export const printedValues: Rule = {
  kind: {
    id: "printed-value",
    title: "A value is what Java prints, not what the API reads",
    says: "The enum or the default contains the text that Java prints for an object.",
    does: "The API uses the name of the constant.",
    evidence:
      "The operators of a criterion are listed twice, once as Java prints them and once by their names. The vendor's example is `CONTAINS`.",
    effect: "Completion offers values that the API refuses.",
  },
  mend: (definition) => mendSchemas(definition, withPlainValues),
};

function withPlainValues(schema: Schema): Schema {
  const { enum: values, default: preset, ...rest } = schema;
  const isPrinted = [preset, ...(values ?? [])].some((value) => plain(value) !== value);
  if (!isPrinted) return schema;
  const plainDefault = plain(preset);
  const plainValues = new Set(values?.map(plain).filter((value) => value !== undefined));
  return {
    ...rest,
    ...(plainValues.size > 0 && { enum: [...plainValues] }),
    ...(plainDefault !== undefined && { default: plainDefault }),
  };
}

/** A constant with its class before it or its fields behind it: `Color.RED(name=red)`, `RED(name=red)`. */
const CONSTANT = /^(?:[A-Za-z]\w*\.)*([A-Z][A-Z\d_]*)\(\w+=.*\)$/;
/** An object without a name of its own: `com.acme.Filter@1f3a`, `Filter(name=a, size=2)`, `[Ljava.lang.String;@7a1b`. */
const OBJECT = /^(?:\[L)?[\w.$]+;?@[\da-f]{3,}$|^(?:[a-z]\w*\.)*[A-Z]\w*\(\w+=.*\)$/;

/** The name that a printed value stands for, and nothing where it stands for none. */
function plain(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const name = CONSTANT.exec(value)?.[1];
  return name ?? (OBJECT.test(value) ? undefined : value);
}
