import type { Definition } from "../../model/openapi.js";
import { operationsOf } from "../../model/openapi.js";
import type { Break, Judgement } from "../compare/verdict.js";
import { changeList } from "./change-list.js";
import type { SchemaName } from "./interface-rows.js";

/** Lines of a list that anybody reads; the diff of the snapshot has the rest. */
const MOST_LINES = 60;

/** What a changeset says of a definition that changed: the list, then what users' compilers will say. */
export function changedText(before: Definition, after: Definition, nameOf: SchemaName, { breaks }: Judgement): string {
  return [
    `OneTrust changed its definition of "${after.info.title}".`,
    "",
    ...shortened(changeList(before, after, nameOf)).map((line) => `- ${line}`),
    ...breakLines(breaks),
  ].join("\n");
}

export function newText(definition: Definition): string {
  const operations = operationsOf(definition);
  return [
    `New package: OneTrust published its definition of "${definition.info.title}".`,
    "",
    ...shortened(
      operations.map(
        ({ method, path, operation }) => `${operation.summary ?? "operation"}, \`${method.toUpperCase()} ${path}\``,
      ),
    ).map((line) => `- ${line}`),
  ].join("\n");
}

export function vanishedText(title: string, since: string): string {
  return `Deprecated: OneTrust no longer publishes its definition of "${title}" (since ${since}). The package stays as it is and gets no news.`;
}

export function backText(title: string): string {
  return `No longer deprecated: OneTrust publishes its definition of "${title}" again.`;
}

/** One line for each thing that the compiler says, with all that it says it of. */
function breakLines(breaks: readonly Break[]): string[] {
  const bySaying = new Map<string, Break[]>();
  for (const each of breaks) bySaying.set(each.message, [...(bySaying.get(each.message) ?? []), each]);
  if (bySaying.size === 0) return [];
  const lines = [...bySaying].map(([message, [first, ...others]]) => {
    const where = first === undefined ? "" : `\`${first.subject}\`${first.place === "" ? "" : `, ${first.place}`}`;
    const more = new Set(others.map(({ subject }) => subject)).size;
    return `${where}${more > 0 ? ` and ${more} more` : ""}: \`${message.replaceAll("`", "'")}\``;
  });
  return ["", "Code that relies on the old form will be told:", "", ...shortened(lines).map((line) => `- ${line}`)];
}

function shortened(lines: readonly string[]): string[] {
  if (lines.length <= MOST_LINES) return [...lines];
  return [...lines.slice(0, MOST_LINES), `and ${lines.length - MOST_LINES} more; see the diff of the snapshot`];
}
