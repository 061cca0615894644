import type { Schema } from "@onetrust-client/catalog";
import type { OperationInput } from "@onetrust-client/core";
import { defineSchemas, type ValueIssue, type ValueSchema } from "@onetrust-client/core/validate";
import type { OperationFacts } from "../catalog/bind-operation.js";
import { fullName } from "../catalog/find-operation.js";
import { UsageError } from "../usage-error.js";
import { OPTION } from "./read-input.js";

/** Checks an input against the schemas of its operation. Throws a {@link UsageError} that names each option that is wrong. */
export function checkInput(input: OperationInput, facts: OperationFacts): void {
  const { issues = [] } = inputSchema(facts)["~standard"].validate({ path: {}, query: {}, headers: {}, ...input });
  if (issues.length === 0) return;
  const sentences = [...new Set(issues.map((issue) => sentence(issue)))];
  const [first, ...others] = sentences.slice(0, MOST);
  const more = sentences.length > MOST ? ` There are ${sentences.length - MOST} more.` : "";
  const all = others.length === 0 ? `${first}.` : `${[first, ...others].join("; ")}.`;
  throw new UsageError(
    `Nothing was sent. ${all}${more} To see what it takes, run: onetrust describe ${fullName(facts.operation)}`,
  );
}

/** Most problems that are told at once. */
const MOST = 5;

type InputSchemas = { readonly input: { readonly input: ValueSchema<unknown> } };

function inputSchema({ operation, contract, definition, service }: OperationFacts): ValueSchema<unknown> {
  const path = contract.path ?? {};
  const { body: encoding, bodyOptional = false } = definition;
  // Files are no JSON; core checks them.
  const isJson = encoding === "json" || encoding === "merge-patch" || encoding === "form" || encoding === "text";
  const properties = {
    ...objectOf("path", path, Object.keys(path)),
    ...objectOf("query", contract.query, definition.required?.query),
    ...objectOf("headers", contract.headers, definition.required?.headers),
    ...(isJson && contract.body && { body: contract.body }),
  };
  const isNeeded = encoding !== undefined && !bodyOptional;
  const input = { type: "object", properties, ...(isNeeded && { required: ["body"] }) };
  const texts = {
    package: operation.package,
    operations: { input: toDefinitions({ input }) },
    components: toDefinitions(service.components.schemas),
  };
  return defineSchemas<InputSchemas>(texts).input.input;
}

/** The schema of a part. */
function objectOf(
  part: "path" | "query" | "headers",
  properties: Readonly<Record<string, Schema>> = {},
  required: readonly string[] = [],
): object {
  return { [part]: { type: "object", properties, required } };
}

/** Core's schemas keep theirs in `$defs`. */
function toDefinitions(schemas: object): string {
  return JSON.stringify(schemas).replaceAll('"#/components/schemas/', '"#/$defs/');
}

function sentence({ path: [part, ...names], message }: ValueIssue): string {
  if (part === "path" || part === "query" || part === "headers") {
    const [name = "", ...inner] = names;
    return `${OPTION[part]}.${name}${inner.length === 0 ? "" : ` at ${place(inner)}`} ${message}`;
  }
  return names.length === 0 ? `--body ${message}` : `--body at ${place(names)} ${message}`;
}

function place(names: readonly (string | number)[]): string {
  const text = names.map((name) => (typeof name === "number" ? `[${name}]` : `.${name}`)).join("");
  return text.replace(/^\./, "");
}
