import { type OutputUnit, Validator } from "@cfworker/json-schema";
import { inputSchema } from "@onetrust-client/catalog";
import type { OperationFacts } from "@onetrust-client/catalog/bind";
import type { OperationInput } from "@onetrust-client/core";

/** What is wrong with an input, and where. */
export interface CallProblem {
  /** `path`, `query`, `headers` or `body`, then names and indexes. */
  readonly path: readonly string[];
  /** `must be there` */
  readonly message: string;
}

/**
 * Checks an input by the schema of its operation. The validator interprets the schema: ajv, which the command uses, makes code of it, and the
 * policy of this site runs no code that was made in the browser.
 */
export function checkCall(input: OperationInput, { contract, service }: OperationFacts): readonly CallProblem[] {
  const { path, query, headers } = contract;
  const whole = { ...(path && { path: {} }), ...(query && { query: {} }), ...(headers && { headers: {} }), ...input };
  const validator = new Validator(understood(inputSchema(service, contract)), "2020-12", false);
  const { errors } = validator.validate(whole);
  const problems = errors.flatMap(problemOf);
  return [...new Map(problems.map((problem) => [`${problem.path.join("/")} ${problem.message}`, problem])).values()];
}

/** Keywords that only lead to the one that failed. */
const leading = new Set([
  "properties",
  "$ref",
  "items",
  "prefixItems",
  "allOf",
  "additionalProperties",
  "patternProperties",
]);

function problemOf({ instanceLocation, keyword, error }: OutputUnit): readonly CallProblem[] {
  const path = instanceLocation
    .split("/")
    .slice(1)
    .map((name) => decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~"));
  if (keyword === "required") {
    const [, name = ""] = /"(.*)"/.exec(error) ?? [];
    return [{ path: [...path, name], message: "must be there" }];
  }
  if (keyword === "false") return [{ path, message: "is not known to the operation" }];
  return leading.has(keyword) ? [] : [{ path, message: sentences[keyword] ?? plain(error) }];
}

/** Sentences of the validator that name what is expected, as this project says it. */
function plain(error: string): string {
  const [, types] = /^Instance type .* Expected (.*)\.$/.exec(error) ?? [];
  if (types !== undefined) return `must be ${types.replaceAll('"', "").replaceAll(", ", " or ")}`;
  const [, format] = /^String does not match format "(.*)"\.$/.exec(error) ?? [];
  return format === undefined ? error : `must be of the format ${format}`;
}

const sentences: Readonly<Record<string, string>> = {
  enum: "must be one of the values that the schema lists",
  const: "must be the value that the schema names",
  pattern: "must match the pattern of the schema",
  uniqueItems: "must have no value twice",
  anyOf: "fits none of the alternatives",
  oneOf: "must fit exactly one of the alternatives",
};

/** A date with its time, with or without a zone: a sixth of the vendor's own examples has none. */
const dateTime = String.raw`^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?$`;

/** The schema in words that the validator understands as the command does: patterns that were written for Java may not compile. */
function understood(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const own: Record<string, unknown> = { ...value };
    if (typeof own.pattern === "string" && !compiles(own.pattern)) delete own.pattern;
    if (own.format === "date-time") {
      delete own.format;
      return { allOf: [own, { pattern: dateTime }] };
    }
    return own;
  });
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
}
