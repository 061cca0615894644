import { wordsOf } from "./words.js";

/** Words that tell an operation from no other. */
const FILLERS = new Set(["A", "An", "The", "Existing", "New"]);

/** How a title begins, and the verb that stands for it. */
const BEGINNINGS: readonly (readonly [beginning: readonly string[], verb: string])[] = [
  [["Get", "List", "Of"], "List"],
  [["Create", "Or", "Update"], "Upsert"],
];

/**
 * The words of an operation's name from the title of the vendor's page: `Get List of a Data Subject's Purposes` →
 * `["List", "Data", "Subject", "Purposes"]`. `got` is the verb for what the vendor says that one gets: a paged operation
 * lists or searches.
 */
export function titleWords(title: string, got: "Get" | "List" | "Search"): string[] {
  const words = wordsOf(withoutPossessives(title)).filter((word) => !FILLERS.has(word));
  const [verb = "", ...rest] = withVerb(words);
  return searching(verb === "Get" ? [got, ...rest] : [verb, ...rest]).filter((word) => word !== "");
}

/** The words without `All`, which stays in a name only where it tells the operation from another. */
export function withoutAll(words: readonly string[]): string[] {
  return words.filter((word) => word !== "All");
}

/** `Data Subject's` → `Data Subject`, `Users'` → `Users`. */
function withoutPossessives(title: string): string {
  return title.replace(/(?<=\w)['’]s\b/g, "").replace(/(?<=s)['’](?!\w)/g, "");
}

function withVerb(words: readonly string[]): string[] {
  for (const [beginning, verb] of BEGINNINGS) {
    if (beginning.every((word, index) => words[index] === word)) return [verb, ...words.slice(beginning.length)];
  }
  return [...words];
}

/** `List X by Criteria` → `Search X`. */
function searching(words: readonly string[]): string[] {
  const isByCriteria = words.at(-2) === "By" && words.at(-1) === "Criteria";
  return isByCriteria ? ["Search", ...words.slice(1, -2)] : [...words];
}
