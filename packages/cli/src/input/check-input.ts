import { fullName, inputSchema } from "@onetrust-client/catalog";
import type { OperationFacts } from "@onetrust-client/catalog/bind";
import { commandOption } from "@onetrust-client/catalog/examples";
import type { OperationInput } from "@onetrust-client/core";
import { defineSchema, type ValueIssue } from "@onetrust-client/core/validate";
import { UsageError } from "../usage-error.js";

/** Checks an input against the schemas of its operation. Throws a {@link UsageError} that names each option that is wrong. */
export function checkInput(input: OperationInput, facts: OperationFacts): void {
  const schema = defineSchema(inputSchema(facts.service, facts.contract), "input");
  const { issues = [] } = schema["~standard"].validate(complete(input, facts));
  if (issues.length === 0) return;
  const sentences = [...new Set(issues.map((issue) => sentence(issue)))];
  const [first, ...others] = sentences.slice(0, MOST);
  const more = sentences.length > MOST ? ` There are ${sentences.length - MOST} more.` : "";
  const all = others.length === 0 ? `${first}.` : `${[first, ...others].join("; ")}.`;
  throw new UsageError(
    `Nothing was sent. ${all}${more} To see what it takes, run: onetrust describe ${fullName(facts.operation)}`,
  );
}

/** The input with all parts that the operation has: the schema then names the value that is missing, and not its part. */
function complete(input: OperationInput, { contract: { path, query, headers } }: OperationFacts): OperationInput {
  return { ...(path && { path: {} }), ...(query && { query: {} }), ...(headers && { headers: {} }), ...input };
}

/** Most problems that are told at once. */
const MOST = 5;

function sentence({ path: [part, ...names], message }: ValueIssue): string {
  if (part === "path" || part === "query" || part === "headers") {
    const [name = "", ...inner] = names;
    return `${commandOption[part]}.${name}${inner.length === 0 ? "" : ` at ${place(inner)}`} ${message}`;
  }
  return names.length === 0 ? `--body ${message}` : `--body at ${place(names)} ${message}`;
}

function place(names: readonly (string | number)[]): string {
  const text = names.map((name) => (typeof name === "number" ? `[${name}]` : `.${name}`)).join("");
  return text.replace(/^\./, "");
}
