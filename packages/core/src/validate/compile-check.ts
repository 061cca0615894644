import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { createConfigurationError } from "../errors/create-error.js";
import type { JsonSchema, ValueIssue, ValueResult } from "./value-schema.js";

/** Whether a value is sent or received. Formats count in what is sent; a type promises nothing of what a received text holds. */
export type Role = "input" | "output";

/** Compiles a schema. The check changes nothing in the value. */
export function compileCheck<Value>(schema: JsonSchema, role: Role): (value: unknown) => ValueResult<Value> {
  const isValid = compile<Value>("validate", schema, role);
  return (value) => (isValid(value) ? { value } : { issues: (isValid.errors ?? []).reduce(addError, []).map(toIssue) });
}

/** Throws a `configuration` error that names the caller where ajv cannot work. */
export function requireCodeGeneration(caller: string): void {
  compile(caller, { type: "string" }, "output");
}

/** A sixth of OneTrust's own examples of a date with its time has no zone, so none need have it. */
const formats = { ...fullFormats, "date-time": fullFormats["iso-date-time"] };

/** What definitions need: they hold keywords and formats of OpenAPI, and patterns that were written for Java. */
const options = {
  allErrors: true,
  inlineRefs: false,
  strict: false,
  logger: false,
  unicodeRegExp: false,
  validateSchema: false,
} as const;

let inputs: Ajv2020 | undefined;
let outputs: Ajv2020 | undefined;

function compile<Value>(caller: string, schema: JsonSchema, role: Role): ValidateFunction<Value> {
  inputs ??= new Ajv2020({ ...options, formats });
  outputs ??= new Ajv2020({ ...options, validateFormats: false });
  try {
    return (role === "input" ? inputs : outputs).compile<Value>(schema);
  } catch (error) {
    throw error instanceof EvalError ? createConfigurationError(caller, noCodeGeneration) : error;
  }
}

const noCodeGeneration =
  "this runtime does not let programs generate code, and ajv makes a function of each schema. Cloudflare Workers forbid it, and so do pages whose Content-Security-Policy lacks 'unsafe-eval'. Check responses in another runtime, or leave the option validate out.";

/** An error with those before it that say the same: ajv reports each alternative that does not fit, and then that none does. */
function addError(errors: readonly ErrorObject[], error: ErrorObject): readonly ErrorObject[] {
  if (error.keyword !== "anyOf" && error.keyword !== "oneOf") return [...errors, error];
  const paths = errors.map(({ instancePath }) => isWithin(instancePath, error.instancePath));
  const start = paths.lastIndexOf(false) + 1;
  const [before, alternatives] = [errors.slice(0, start), errors.slice(start)];
  const inner = alternatives.filter(
    ({ keyword, instancePath }) => instancePath !== error.instancePath || !aboutTheWhole.has(keyword),
  );
  // An alternative that was right about the type says more than the others.
  if (inner.length > 0) return [...before, ...inner];
  const types = alternatives.flatMap(({ params }): unknown[] => params.type ?? []);
  return [...before, types.length > 0 ? { ...error, message: expectedType(types) } : error];
}

/** Keywords that say what a value is, and nothing about its parts. */
const aboutTheWhole: ReadonlySet<string> = new Set(["type", "enum", "const", "anyOf", "oneOf", "not", "false schema"]);

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

/** An error without the value: ajv's own messages hold none. */
function toIssue({ instancePath, message = "does not fit", keyword, params }: ErrorObject): ValueIssue {
  const keys = instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const missing: unknown = keyword === "required" ? params.missingProperty : undefined;
  if (typeof missing === "string") return { message: "must be there", path: [...keys, missing] };
  return { message: keyword === "type" ? expectedType([params.type]) : message, path: keys };
}

function expectedType(types: readonly unknown[]): string {
  return `must be ${[...new Set(types.flat())].join(" or ")}`;
}
