import type { CatalogOperation } from "@onetrust-client/catalog";
import { fullName, isWrite, operations } from "@onetrust-client/catalog";
import { type SearchResult, searchOperations } from "@onetrust-client/catalog/search";
import { FoundProblems } from "../terminal/found-problems.js";
import type { Terminal } from "../terminal/terminal.js";
import { UsageError } from "../usage-error.js";

export interface SearchVerbOptions {
  readonly package?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** Prints the operations that fit words, best first, or says that the API has none. */
export function search(
  words: string,
  { package: only, limit, json = false }: SearchVerbOptions,
  terminal: Terminal,
): void {
  if (only !== undefined && !operations.some(({ package: name }) => name === only))
    throw new UsageError(
      `There is no package ${only}. Packages are called after their services, such as universal-consent.`,
    );
  const found = searchOperations(words, { limit, ...(only !== undefined && { package: only }) });
  if (json) terminal.print(JSON.stringify(found, null, 2));
  else printFound(found, terminal);
  if (found.operations.length > 0 || found.missing !== undefined) return;
  const place = only === undefined ? "" : ` in ${only}`;
  terminal.note(`onetrust: nothing${place} fits ${JSON.stringify(words)}. Try fewer or other words.`);
  throw new FoundProblems();
}

function printFound({ operations, missing }: SearchResult, terminal: Terminal): void {
  if (missing !== undefined) {
    terminal.print(`OneTrust's API has nothing for this. ${missing.instead}`);
    if (operations.length > 0) terminal.print("\nOperations with similar words:\n");
  }
  if (operations.length === 0) return;
  terminal.print(operations.map((operation) => entry(operation, terminal)).join(terminal.isWatched ? "\n\n" : "\n"));
}

/** For people over three lines, for other programs in one, with tabs. */
function entry(operation: CatalogOperation, { isWatched, bold, dim }: Terminal): string {
  const { title, method, path } = operation;
  const notes = notesOf(operation);
  if (!isWatched) return [fullName(operation), `${method} ${path}`, title, notes.join(", ")].join("\t");
  const noted = notes.length === 0 ? "" : ` (${notes.join(", ")})`;
  return `${bold(fullName(operation))}\n  ${title}${noted}\n  ${dim(`${method} ${path}`)}`;
}

function notesOf(operation: CatalogOperation): string[] {
  const { paged, deprecated, replacement } = operation;
  const instead = replacement === undefined ? "" : `, use ${replacement}`;
  const age = deprecated ? [`deprecated${instead}`] : replacement === undefined ? [] : [`superseded${instead}`];
  return [...(isWrite(operation) ? ["write"] : []), ...(paged ? ["paged"] : []), ...age];
}
