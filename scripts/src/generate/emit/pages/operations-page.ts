import { code, plainText, table } from "../../../text/markdown.js";
import { alsoFoundAs, notesOf, type OperationEntry, type ServiceEntry } from "../catalogue/catalogue.js";
import type { MissingThing } from "../catalogue/search-words.js";

/** `docs/operations.md`: every operation of every package in a line that has the words people search by. */
export function emitOperationsPage(services: readonly ServiceEntry[], missing: readonly MissingThing[]): string {
  return [
    "<!-- Generated from specs/. Do not edit; run pnpm generate. -->",
    "# Packages and operations",
    "",
    "Each operation has one line. Search this page for a title of OneTrust's documentation, a path, a scope or a plain word.",
    "",
    "- **Scopes:** any one of them is enough.",
    "- **Paged:** the method also has `.items(…)`, `.pages(…)` and `.all(…)`. See [lists](guides/paging.md).",
    "- **State of a job:** the method also has `.wait(…)`, which returns when the job has ended. See [jobs](guides/jobs.md).",
    "- **Superseded:** OneTrust publishes the same operation with a higher version number, and has not deprecated this one.",
    "- **Deprecated:** OneTrust's definition marks the operation so. Do not start to use it.",
    "",
    ...table(
      ["Package", "OneTrust's name", "Operations"],
      services.map(({ package: name, title, operations }) => [
        `[@onetrust-client/${name}](#${name})`,
        plainText(title),
        String(operations.length),
      ]),
    ),
    "",
    ...services.flatMap(section),
    ...(missing.length === 0 ? [] : missingSection(missing)),
  ].join("\n");
}

function section({ package: name, client, title, summary, operations }: ServiceEntry): string[] {
  return [
    `## ${name}`,
    "",
    `OneTrust's "${plainText(title)}". ${summary === undefined ? "" : `${plainText(summary)} `}[README](../packages/services/${name}/README.md)`,
    "",
    ...table(
      ["Title", "Method", "Request", "Scopes", "Notes", "Also found as"],
      operations
        .toSorted(byTitle)
        .map((operation) => [
          plainText(operation.title),
          code(`${client}.${operation.name}`),
          code(operation.request),
          operation.scopes.map(plainScope).join(", "),
          notesOf(operation, code).join("; "),
          plainText(alsoFoundAs(operation)),
        ]),
    ),
    "",
  ];
}

function missingSection(missing: readonly MissingThing[]): string[] {
  return [
    "## Not in OneTrust's API",
    "",
    "People look for these, and no definition of OneTrust's has them.",
    "",
    ...table(
      ["Not in the API", "What to do instead"],
      missing.map(({ words, instead }) => [plainText(words), instead]),
    ),
    "",
  ];
}

/** Scopes are words with underscores, which mean nothing to Markdown inside a word. */
function plainScope(scope: string): string {
  return /^[A-Za-z0-9_]+$/.test(scope) ? scope : code(scope);
}

function byTitle(a: OperationEntry, b: OperationEntry): number {
  return a.title.localeCompare(b.title, "en") || (a.name < b.name ? -1 : 1);
}
