import MiniSearch from "minisearch";
import type { CatalogOperation } from "../operation.js";
import { operations } from "../operations.js";
import { missing } from "./missing.js";
import type { MissingThing } from "./missing-thing.js";
import { fields, searchIndex } from "./search-index.js";

export type { MissingThing };

/** What {@link searchOperations} found. */
export interface SearchResult {
  /** Best first. Empty if nothing fits. */
  readonly operations: readonly CatalogOperation[];
  /** Set if the words name, before all else, something that OneTrust's API does not have. */
  readonly missing?: MissingThing;
}

/** Options of {@link searchOperations}. */
export interface SearchOptions {
  /** Most operations in the result. Default: 10. */
  readonly limit?: number;
  /** Only operations of this package: `universal-consent`. Default: those of all. */
  readonly package?: string;
}

/** Finds operations by words: of their titles, names, paths and packages, or those that people use instead. Misspellings are found too. */
export function searchOperations(words: string, { limit = 10, package: only }: SearchOptions = {}): SearchResult {
  const found = index().search(withWordsOfNames(words), {
    boost,
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    combineWith: "OR",
    boostDocument: (id) => standing(operations[id]),
  });
  const [best] = found;
  const named = best === undefined ? undefined : missing[best.id - operations.length];
  const listed = found
    .flatMap(({ id }) => operations[id] ?? [])
    .filter((operation) => only === undefined || operation.package === only);
  return { operations: listed.slice(0, limit), ...(named && { missing: named }) };
}

/** Followed by the words of the names in it: `getDataSubjects` is found by `Data Subjects`, also where it is misspelt. */
function withWordsOfNames(words: string): string {
  const separated = words.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2");
  return separated === words ? words : `${words} ${separated}`;
}

const boost = { name: 2, title: 3, words: 3, tags: 1, path: 0.5, service: 0.5 };

/** What OneTrust gives up, or has a newer version of, comes after what it does not. */
function standing(operation: CatalogOperation | undefined): number {
  if (operation?.deprecated) return 0.5;
  return operation?.replacement === undefined ? 1 : 0.8;
}

let kept: MiniSearch | undefined;

/** The index, read with the first search. */
function index(): MiniSearch {
  kept ??= MiniSearch.loadJSON(searchIndex, { fields: [...fields] });
  return kept;
}
