import { code, plainText } from "../../../text/markdown.js";
import { notesOf, type OperationEntry, type ServiceEntry } from "../catalogue/catalogue.js";

/** `llms.txt`: what exists, so that nobody, human or not, has to invent an endpoint. See https://llmstxt.org. */
export function emitLlms(services: readonly ServiceEntry[]): string {
  return [
    "# onetrust-client",
    "",
    "> Typed TypeScript clients for the OneTrust REST APIs: one npm package per service over @onetrust-client/core.",
    "",
    "This file lists every operation that exists. A call is `service(connect()).method({ path, query, headers, body })`. For a small bundle,",
    '`import { method } from "@onetrust-client/<service>/operations"` and call `method(connect())({ path, query, headers, body })`.',
    "",
    "A line reads: method: request; scopes (any one is enough); notes; vendor's title and search words. Paged methods also have",
    "`.items()`, `.pages()` and `.all()`. Methods that tell the state of a job also have `.wait()`, which returns when the job has ended.",
    "A line leaves out what it has nothing to say about, and a title that says what the method says.",
    "",
    ...services.flatMap(section),
  ].join("\n");
}

function section({ package: name, client, title, summary, operations }: ServiceEntry): string[] {
  const shared = sharedScopes(operations);
  const words = new Set(operations.flatMap(({ searchWords }) => searchWords.byRule));
  return [
    `## @onetrust-client/${name}`,
    "",
    `\`${client}\`: ${plainText(title)}.${summary === undefined ? "" : ` ${oneLine(summary)}`}`,
    ...(words.size === 0 ? [] : [`Other words for its things: ${[...words].join(", ")}.`]),
    ...(shared === undefined ? [] : [`Scopes where a line names none: ${shared}.`]),
    "",
    ...operations.map((operation) => line(operation, shared)),
    "",
  ];
}

function line(operation: OperationEntry, shared: string | undefined): string {
  const scopes = operation.scopes.map(written).join("|");
  const words = [...(isSaidByName(operation) ? [] : [plainText(operation.title)]), ...operation.searchWords.own];
  const parts = [
    written(operation.request),
    ...(scopes === shared ? [] : [scopes || "no scopes documented"]),
    ...notesOf(operation, (name) => name),
    ...(words.length === 0 ? [] : [words.join(", ")]),
  ];
  return `- ${operation.name}: ${oneLine(parts.join("; "))}`;
}

/** The scopes that most operations of the service accept, if two of them do. */
function sharedScopes(operations: readonly OperationEntry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { scopes } of operations) {
    const text = scopes.map(written).join("|");
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > 1 ? most[0] : undefined;
}

function isSaidByName({ name, title }: OperationEntry): boolean {
  const bare = title.replace(/^Get List of /, "list").replaceAll(/\b(?:an?|the)\b|[^A-Za-z0-9]/gi, "");
  return bare.toLowerCase() === name.replace(/V\d+$/, "").toLowerCase();
}

/** A path or a scope; one with other characters than those of OneTrust's stands in a code span. */
function written(text: string): string {
  return /^[\w {}/.:-]*$/.test(text) ? text : code(text);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
