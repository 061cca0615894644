import { parse } from "yaml";
import { isRecord, type NameMap } from "../../../model/openapi.js";
import type { ServicePlan } from "../../plan/plan.js";
import { type NextSteps, unusedSteps } from "./next-steps.js";
import { NO_SEARCH_WORDS, type SearchWords, unusedSearchWords } from "./search-words.js";

/** What people wrote about the services, for readers: the rest of a page is generated. */
export interface HandWritten {
  readonly searchWords: SearchWords;
  /** What a service is for, in a sentence, by package. */
  readonly summaries: NameMap<string>;
  /** The program that shows a service best, by package. */
  readonly snippets: NameMap<string>;
  /** What comes before or after operations, by package. */
  readonly nextSteps: NameMap<NextSteps>;
}

export const NOTHING_WRITTEN: HandWritten = {
  searchWords: NO_SEARCH_WORDS,
  summaries: {},
  snippets: {},
  nextSteps: {},
};

/** Reads specs/summaries.yaml; `name` is the file's, for messages. */
export function parseSummaries(text: string, name: string): NameMap<string> {
  const summaries: unknown = parse(text);
  if (!isSummaries(summaries)) throw new Error(`${name} must map each package to a sentence.`);
  return summaries;
}

function isSummaries(value: unknown): value is NameMap<string> {
  return isRecord(value) && Object.values(value).every((summary) => typeof summary === "string");
}

/** What was written about services and operations that do not exist. */
export function unusedTexts(
  { searchWords, summaries, snippets, nextSteps }: HandWritten,
  plans: readonly ServicePlan[],
): string[] {
  const packages = new Set(plans.map((plan) => plan.package));
  const unknown = (names: readonly string[]) => names.filter((name) => !packages.has(name));
  return [
    ...unknown(Object.keys(summaries)).map((name) => `summaries.yaml speaks of ${name}, which is no package`),
    ...unknown(Object.keys(snippets)).map((name) => `there is a snippet for ${name}, which is no package`),
    ...unusedSearchWords(searchWords, plans),
    ...unusedSteps(nextSteps, plans),
  ];
}
