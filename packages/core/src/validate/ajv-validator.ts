import type { ReceivedData, ResponseValidator } from "../contracts/connection.js";
import type { Mismatch, MismatchError } from "../contracts/onetrust-error.js";
import { optionChecks } from "../errors/check-options.js";
import { createConfigurationError, createError, runForCaller } from "../errors/create-error.js";
import { showOption, typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { requireCodeGeneration } from "./compile-check.js";
import type { JsonSchema, ServiceSchemas, ValueIssue, ValueSchema } from "./value-schema.js";

/** Options of {@link ajvValidator}. */
export interface AjvValidatorOptions {
  /** Schemas of the services to check, each from the entry `schemas` of its package: `[universalConsentSchemas]`. Others are not checked. */
  readonly schemas: readonly ServiceSchemas[];
  /**
   * `warn` tells `onWarning` where a response departs from its type, once for each operation and path. `error` makes the call fail with a
   * `mismatch` error. Default: `"warn"`.
   */
  readonly mode?: "warn" | "error" | undefined;
}

/**
 * Makes a validator for `connect({ validate })`: it checks JSON that hosts return against the types of the packages, with ajv. It names
 * paths and types, never a value. Install `ajv` and `ajv-formats` beside this package.
 *
 * Throws a `configuration` error for a wrong option, and where the runtime does not let ajv generate code, as on Cloudflare Workers.
 *
 * @example const onetrust = connect({ validate: ajvValidator({ schemas: [universalConsentSchemas] }), onWarning: console.warn });
 */
export function ajvValidator(options: AjvValidatorOptions): ResponseValidator {
  return runForCaller(ajvValidator, () => {
    checkOptions(options);
    requireCodeGeneration("ajvValidator");
    const { schemas, mode = "warn" } = options;
    const services = new Map(schemas.map((service) => [service.package, service]));
    const report = mode === "error" ? fail : warn;
    return {
      check: (received) => {
        const { package: packageName = "", name, response } = received.metadata;
        const schema = response === "json" ? outputOf(services.get(packageName), name) : undefined;
        const mismatches = schema ? findMismatches(schema, received.data) : [];
        if (mismatches.length > 0) report(received, mismatches);
      },
    };
  });
}

function outputOf(service: ServiceSchemas | undefined, operation: string): ValueSchema<unknown> | undefined {
  const output = property(property(service, operation), "output");
  return isSchema(output) ? output : undefined;
}

function isSchema(value: unknown): value is ValueSchema<unknown> {
  return property(value, "~standard") !== undefined;
}

/** Most places that are reported of one response: a list may depart in each of its rows. */
const mostMismatches = 20;

function findMismatches(schema: ValueSchema<unknown>, data: unknown): readonly Mismatch[] {
  const { issues = [] } = schema["~standard"].validate(data);
  if (issues.length === 0) return [];
  const names = knownNames(schema.jsonSchema);
  const mismatches = new Map<string, Mismatch>();
  for (const { path, message } of issues) {
    // With the option bigint, long numbers are no numbers.
    if (typeof path.reduce<unknown>((value, key) => property(value, `${key}`), data) === "bigint") continue;
    const shown = pathText(path, names);
    mismatches.set(`${shown} ${message}`, { path: shown, expected: message });
  }
  return [...mismatches.values()].slice(0, mostMismatches);
}

/** `content[].label`: without indexes, so that a list has one path, and without names that only the data has. */
function pathText(path: ValueIssue["path"], names: ReadonlySet<string>): string {
  const steps = path.map((key) => (typeof key === "number" ? "[]" : `.${names.has(key) ? key : "*"}`));
  return steps.join("").replace(/^\./, "");
}

/** Looked for once: a tenant that departs from a type does so in each response. */
const namesOf = new WeakMap<JsonSchema, ReadonlySet<string>>();

/** All names of properties that a schema knows, wherever it knows them. */
function knownNames(schema: JsonSchema): ReadonlySet<string> {
  const known = namesOf.get(schema);
  if (known) return known;
  const names = new Set<string>();
  namesOf.set(schema, names);
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === "properties" && typeof value === "object") for (const name of Object.keys(value ?? {})) names.add(name);
    return value;
  });
  return names;
}

function warn({ metadata, warn: tell }: ReceivedData, mismatches: readonly Mismatch[]): void {
  for (const mismatch of mismatches)
    tell(metadata, { kind: "mismatch", text: `the response departs from its type: ${sentence(mismatch)}.`, mismatch });
}

function fail({ metadata, progress, response, data }: ReceivedData, mismatches: readonly Mismatch[]): never {
  const named = mismatches.slice(0, 3).map(sentence).join("; ");
  const more = mismatches.length > 3 ? `; and ${mismatches.length - 3} more in error.mismatches` : "";
  const effect = metadata.idempotent ? "" : " The host has reported success: do not send the request again.";
  const error: MismatchError = createError({
    progress,
    kind: "mismatch",
    text: `the response (status ${response.status}) departs from its type: ${named}${more}. Read it in error.data.${effect}`,
    visible: { status: response.status, mismatches },
    hidden: { data },
    response,
  });
  throw error;
}

function sentence({ path, expected }: Mismatch): string {
  return `${path === "" ? "the data" : path} ${expected}`;
}

function checkOptions(options: unknown): void {
  const refuse = (text: string): Error => createConfigurationError("ajvValidator", text);
  optionChecks("ajvValidator").known(options, ["schemas", "mode"]);
  const schemas = property(options, "schemas");
  if (!Array.isArray(schemas) || schemas.length === 0)
    throw refuse(
      `schemas must be a list with the schemas of a service: [universalConsentSchemas]; got ${typeOf(schemas)}.`,
    );
  const stranger: unknown = schemas.find((service: unknown) => typeof property(service, "package") !== "string");
  if (stranger !== undefined || schemas.includes(undefined))
    throw refuse(
      `schemas must hold what the entry "schemas" of a service package exports, as universalConsentSchemas; got ${typeOf(stranger)}.`,
    );
  const mode = property(options, "mode");
  if (mode !== undefined && mode !== "warn" && mode !== "error")
    throw refuse(`mode must be "warn" or "error"; got ${showOption(mode)}.`);
}
