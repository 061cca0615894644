import MiniSearch from "minisearch";
import type { MissingThing } from "../catalogue/search-words.js";
import { jsonLiteral } from "../json-text.js";
import { type CataloguedService, catalogOperations } from "./operations.js";

const MARKER = "// Generated from specs/services.json. Do not edit; run pnpm generate.";

/** `src/search/missing.ts` of the catalog: what people look for and the API does not have. */
export function emitCatalogMissing(missing: readonly MissingThing[]): string {
  return [
    MARKER,
    `import type { MissingThing } from "./missing-thing.js";`,
    "",
    "/** What people look for and OneTrust's API does not have. */",
    "export const missing: readonly MissingThing[] = [",
    ...missing.map((thing) => `  ${JSON.stringify(thing)},`),
    "];",
    "",
  ].join("\n");
}

/** What is searched, by name. `service` is what the service is called and what it is for. */
const FIELDS = ["name", "title", "words", "tags", "path", "service"] as const;

type Document = { readonly id: number } & Readonly<Record<(typeof FIELDS)[number], string>>;

/**
 * `src/search/search-index.ts` of the catalog: the index that minisearch makes, as JSON text, a term a line. Operations have their
 * positions in the list as ids, and what is missing follows them.
 */
export function emitCatalogSearchIndex(
  services: readonly CataloguedService[],
  missing: readonly MissingThing[],
): string {
  const miniSearch = new MiniSearch<Document>({ fields: [...FIELDS] });
  const operations = operationDocuments(services);
  miniSearch.addAll(operations);
  miniSearch.addAll(missing.map((thing, index) => missingDocument(thing, operations.length + index)));
  const { index, ...head } = miniSearch.toJSON();
  const terms = index.map((term) => JSON.stringify(term)).join(",\n");
  const json = `${JSON.stringify(head).slice(0, -1)},"index":[\n${terms}\n]}`;
  return [
    MARKER,
    "",
    "/** The fields of the index: minisearch asks for them when it reads it. */",
    `export const fields: readonly string[] = ${JSON.stringify(FIELDS)};`,
    "",
    "/** The index of all operations, and of what the API lacks. */",
    `export const searchIndex: string = ${jsonLiteral(json)};`,
    "",
  ].join("\n");
}

function operationDocuments(services: readonly CataloguedService[]): Document[] {
  const texts = new Map(services.map(({ entry }) => [entry.package, `${entry.title} ${entry.summary ?? ""}`]));
  return catalogOperations(services).map(({ package: service, name, title, tags, path, words }, id) => ({
    id,
    name: `${name} ${separated(name)}`,
    title,
    words: words.join(", "),
    tags: tags.join(", "),
    path: separated(path.replaceAll(/\/(?:api|rest|v\d+)(?=\/)/g, "")),
    service: `${service} ${texts.get(service) ?? ""}`,
  }));
}

function missingDocument({ words }: MissingThing, id: number): Document {
  return { id, name: "", title: words, words: "", tags: "", path: "", service: "" };
}

/** `list Data Subjects V4` of `listDataSubjectsV4`. */
function separated(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2");
}
