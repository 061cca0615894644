import type { OperationMetadata } from "@onetrust-client/core";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { contractOf } from "./contract.js";

/** Where the schema of a value stands in the contract of its operation: `["query", "size"]`, `["body"]`. */
export type Place = readonly [part: "path" | "query" | "headers", name: string] | readonly [part: "body" | "response"];

/**
 * Formats that a request must have. A sixth of the vendor's own examples of `date-time` has no zone, so none need have it. Identifiers
 * may be short words in tests, so `uuid` is not among the formats.
 */
const FORMATS = {
  date: fullFormats.date,
  "date-time": fullFormats["iso-date-time"],
  int32: fullFormats.int32,
  int64: fullFormats.int64,
};

/** Most problems that are reported of one value. */
const MOST_PROBLEMS = 10;

/** How a value arrived: parameters and fields of forms as text, which is read as what their schema says. */
type Carrier = "json" | "text";

const validators = new Map<string, Ajv2020>();

/** Checks a value against its schema. Returns what is wrong, a sentence each: `query.size must be <= 50`. */
export function schemaProblems(
  metadata: OperationMetadata,
  place: Place,
  { value, carrier }: { readonly value: unknown; readonly carrier: Carrier },
): string[] {
  const ajv = validatorOf(metadata.package ?? "", carrier);
  const reference = ["contract#", "operations", `${metadata.method} ${metadata.path}`, ...place]
    .map((key, index) => (index === 0 ? key : encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))))
    .join("/");
  const validate = ajv.getSchema(reference);
  // Reading text as numbers changes the value, which the test's own function gets as it arrived.
  const checked: unknown = carrier === "text" ? structuredClone(value) : value;
  if (validate === undefined || validate(checked) === true) return [];
  const problems = (validate.errors ?? []).map((error) => problemOf(error, place.join(".")));
  return [...new Set(problems)].slice(0, MOST_PROBLEMS);
}

function validatorOf(packageName: string, carrier: Carrier): Ajv2020 {
  const key = `${packageName} ${carrier}`;
  const known = validators.get(key);
  if (known) return known;
  const ajv = new Ajv2020({
    allErrors: true,
    // Definitions use keywords of OpenAPI, and patterns that are written for Java.
    strict: false,
    logger: false,
    unicodeRegExp: false,
    validateSchema: false,
    formats: FORMATS,
    ...(carrier === "text" && { coerceTypes: "array" }),
  });
  const contract = contractOf(packageName);
  if (contract) ajv.addSchema(contract, "contract");
  validators.set(key, ajv);
  return ajv;
}

function problemOf({ instancePath, keyword, message, params }: ErrorObject, subject: string): string {
  const steps = instancePath.split("/").slice(1);
  const path = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join("");
  const values: unknown = params.allowedValues;
  const expected =
    keyword === "enum" && Array.isArray(values)
      ? `must be one of ${values.map((value) => JSON.stringify(value)).join(", ")}`
      : message;
  return `${subject}${path} ${expected}`;
}
