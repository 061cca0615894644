import { type Definition, operationsOf } from "../../model/openapi.js";
import { code, plainText } from "../../text/markdown.js";
import type { Break, Compatibility } from "../compare/change-verdict.js";

/** Lines of a list that anybody reads; the diff of the snapshot has the rest. */
const MOST_LINES = 60;

/** What a changeset says of a definition that changed: first what users' compilers will say, then the list. */
export function changedSummary(title: string, changes: readonly string[], { breaks }: Compatibility): string {
  return [
    `OneTrust changed its definition of "${plainText(title)}".`,
    ...breakLines(breaks),
    ...(changes.length > 0 ? ["", breaks.length > 0 ? "All that changed:" : undefined] : []),
    ...(changes.length > 0 && breaks.length > 0 ? [""] : []),
    ...shortened(changes).map((line) => `- ${line}`),
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

export function newSummary(definition: Definition): string {
  const operations = operationsOf(definition);
  return [
    `New package: OneTrust published its definition of "${plainText(definition.info.title)}".`,
    "",
    ...shortened(
      operations.map(
        ({ method, path, operation }) =>
          `${plainText(operation.summary ?? "operation")}, ${code(`${method.toUpperCase()} ${path}`)}`,
      ),
    ).map((line) => `- ${line}`),
  ].join("\n");
}

export function vanishedSummary(title: string, since: string): string {
  return `Deprecated: OneTrust no longer publishes its definition of "${plainText(title)}" (since ${since}). The package stays as it is and gets no news.`;
}

export function returnedSummary(title: string): string {
  return `No longer deprecated: OneTrust publishes its definition of "${plainText(title)}" again.`;
}

/** One line for each thing that the compiler says, with all that it says it of. */
function breakLines(breaks: readonly Break[]): string[] {
  const bySaying = new Map<string, Break[]>();
  for (const each of breaks) bySaying.set(each.message, [...(bySaying.get(each.message) ?? []), each]);
  if (bySaying.size === 0) return [];
  const lines = [...bySaying].map(([message, [first, ...others]]) => {
    const where =
      first === undefined ? "" : `${code(first.subject)}${first.place === "" ? "" : `, ${plainText(first.place)}`}`;
    const more = new Set(others.map(({ subject }) => subject)).size;
    return `${where}${more > 0 ? ` and ${more} more` : ""}: ${code(message)}`;
  });
  return [
    "",
    "**Breaking.** Code that relies on the old form will be told:",
    "",
    ...shortened(lines).map((line) => `- ${line}`),
  ];
}

function shortened(lines: readonly string[]): string[] {
  if (lines.length <= MOST_LINES) return [...lines];
  return [...lines.slice(0, MOST_LINES), `and ${lines.length - MOST_LINES} more; see the diff of the snapshot`];
}
