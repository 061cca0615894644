import type { Schema } from "@onetrust-client/catalog";
import { fullName, isWrite } from "@onetrust-client/catalog";
import type { OperationFacts } from "@onetrust-client/catalog/bind";
import { commandOption } from "@onetrust-client/catalog/examples";
import { inWords, propertiesOf, requiredOf } from "@onetrust-client/catalog/schemas";
import Table from "cli-table3";
import type { Terminal } from "../terminal/terminal.js";

/** What there is to know of an operation, in lines. */
export function descriptionLines(facts: OperationFacts, terminal: Terminal): string[] {
  const { operation } = facts;
  return [
    terminal.bold(fullName(operation)),
    operation.title,
    "",
    ...aligned(factsOf(facts)),
    ...parameterLines(facts, terminal),
    ...bodyLines(facts, terminal),
  ];
}

function factsOf({ operation, contract, definition, service }: OperationFacts): readonly (readonly [string, string])[] {
  const { method, path, host, package: name, scopes, paged, perMinute, deprecated, replacement, reference } = operation;
  const instead = replacement === undefined ? "" : `; use ${replacement}`;
  const returned =
    contract.response === undefined ? RESPONSES[definition.response ?? "json"] : inWords(contract.response, service);
  return [
    ["Request", `${method} ${path}`],
    ["Host", host],
    ["Package", `@onetrust-client/${name}`],
    ["Scopes", scopes.length === 0 ? "OneTrust documents none" : scopes.join(" or ")],
    ["Effect", effectOf(operation)],
    ["Returns", `${returned}${paged ? ", in pages" : ""}`],
    ...(perMinute === undefined ? [] : [["Limit", `${perMinute} requests a minute`] as const]),
    ...(deprecated ? [["Deprecated", `yes${instead}`] as const] : []),
    ...(!deprecated && replacement !== undefined ? [["Superseded", `by ${replacement}`] as const] : []),
    ...(reference === undefined ? [] : [["Reference", reference] as const]),
  ];
}

const RESPONSES = { json: "JSON", text: "a text", binary: "a file", none: "nothing" } as const;

function effectOf(operation: OperationFacts["operation"]): string {
  if (!isWrite(operation)) return "reads";
  return operation.idempotent ? "writes; safe to repeat" : "writes; not safe to repeat, as it may take effect twice";
}

function aligned(facts: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...facts.map(([name]) => name.length));
  return facts.map(([name, text]) => `${name.padEnd(width)}  ${text}`);
}

type Row = readonly [name: string, need: string, type: string];

function parameterLines({ contract, definition, service }: OperationFacts, terminal: Terminal): string[] {
  const row =
    (option: string, required: readonly string[]) =>
    ([name, schema]: [string, Schema]): Row => [
      `${option}.${name}`,
      required.includes(name) ? "required" : "",
      inWords(schema, service),
    ];
  const { path = {}, query = {}, headers = {} } = contract;
  const rows = [
    ...Object.entries(path).map(row(commandOption.path, Object.keys(path))),
    ...Object.entries(query).map(row(commandOption.query, definition.required?.query ?? [])),
    ...Object.entries(headers).map(row(commandOption.headers, definition.required?.headers ?? [])),
  ];
  return rows.length === 0 ? [] : titled("Parameters", rows, terminal);
}

function bodyLines({ contract, definition, service }: OperationFacts, terminal: Terminal): string[] {
  const { body } = contract;
  if (body === undefined || definition.body === undefined) return [];
  const required = requiredOf(body, service);
  const rows = propertiesOf(body, service).map(
    ([name, schema]): Row => [name, required.includes(name) ? "required" : "", inWords(schema, service)],
  );
  const title = `Body: ${inWords(body, service)}, as ${definition.body}${definition.bodyOptional ? ", may be left out" : ""}`;
  return titled(title, rows, terminal);
}

function titled(title: string, rows: readonly Row[], terminal: Terminal): string[] {
  return ["", terminal.bold(title), ...tableLines(rows, terminal)];
}

/** A table for people, and lines with tabs for programs and for narrow terminals. */
function tableLines(rows: readonly Row[], { isWatched, width }: Terminal): string[] {
  if (rows.length === 0) return [];
  if (!isWatched || width < NARROW) return rows.map((row) => `  ${row.join("\t").trimEnd()}`);
  const first = Math.min(Math.max(...rows.map(([name]) => name.length)) + 2, Math.floor(width / 2));
  const table = new Table({
    colWidths: [first, 10, width - first - 10 - 4],
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().split("\n");
}

/** Columns below which a table has no room. */
const NARROW = 60;
