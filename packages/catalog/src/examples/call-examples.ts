import type { OperationInput } from "@onetrust-client/core";
import type { OperationFacts } from "../bind/bind-operation.js";
import { clientName, fullName } from "../operation-names.js";
import { quoted } from "./curl-example.js";
import { sourceText } from "./source-text.js";

/** What examples need to know of an operation. */
export type ExampleFacts = Pick<OperationFacts, "operation" | "definition">;

/** A program that calls an operation by name. */
export function typeScriptExample({ operation, definition }: ExampleFacts, input: OperationInput): string {
  const { package: service, name, paged } = operation;
  const client = clientName(service);
  const given = Object.keys(input).length === 0 ? "" : sourceText(input);
  const call = `${client}(onetrust).${name}`;
  const isVoid = definition.response === "none";
  return [
    ...(given.includes("openAsBlob(") ? [`import { openAsBlob } from "node:fs";`] : []),
    `import { connect } from "@onetrust-client/core";`,
    `import { ${client} } from "@onetrust-client/${service}";`,
    "",
    "const onetrust = connect(); // reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET",
    paged
      ? `const rows = await ${call}.all(${given || "{}"}, { limit: 100 });`
      : `${isVoid ? "" : "const data = "}await ${call}(${given});`,
  ].join("\n");
}

/** A command that calls it, an option a line. */
export function cliExample(facts: Pick<OperationFacts, "operation">, input: OperationInput): string {
  const [verb = "", name = "", ...values] = callArguments(facts, input).map(quoted);
  const options = Array.from({ length: values.length / 2 }, (_, index) =>
    values.slice(2 * index, 2 * index + 2).join(" "),
  );
  const limit = facts.operation.paged ? ["--limit 100"] : [];
  return [`onetrust ${verb} ${name}`, ...options, ...limit].join(" \\\n  ");
}

/** The command line of a call: the verb, the operation, then options with a value each. */
export function callArguments({ operation }: Pick<OperationFacts, "operation">, input: OperationInput): string[] {
  const values = (["path", "query", "headers"] as const).flatMap((part) =>
    Object.entries(input[part] ?? {}).flatMap(([name, value]) =>
      listOf(value).flatMap((each) => [`${commandOption[part]}.${name}`, textOf(each)]),
    ),
  );
  const { body } = input;
  return ["call", fullName(operation), ...values, ...(body === undefined ? [] : ["--body", bodyText(body)])];
}

/** What the values of each part of an input are called on the command line. */
export const commandOption = { path: "--path", query: "--query", headers: "--header" } as const;

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function bodyText(body: unknown): string {
  if (body instanceof File) return `@${body.name}`;
  return typeof body === "string" ? body : JSON.stringify(body, fileAsName);
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function fileAsName(_: string, value: unknown): unknown {
  return value instanceof File ? `@${value.name}` : value;
}
