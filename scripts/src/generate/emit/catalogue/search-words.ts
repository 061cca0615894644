import { parse } from "yaml";
import { isRecord } from "../../../model/openapi.js";
import type { OperationPlan, ServicePlan } from "../../plan/plan.js";

/** The words that people search by and that the vendor does not use: specs/search-words.yaml. */
export interface SearchWords {
  readonly rules: readonly SearchRule[];
  /** By package, then by method and path. */
  readonly operations: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly missing: readonly MissingThing[];
}

/** Adds words to every operation whose title or name has one of the given terms. */
interface SearchRule {
  readonly terms: readonly string[];
  /** The packages that the rule is for; all where there is none. */
  readonly packages: readonly string[];
  readonly add: readonly string[];
}

/** Something that people look for and OneTrust's API does not have. */
export interface MissingThing {
  readonly words: string;
  /** What to do instead. */
  readonly instead: string;
}

export const NO_SEARCH_WORDS: SearchWords = { rules: [], operations: new Map(), missing: [] };

/** Reads specs/search-words.yaml; `name` is the file's, for messages. */
export function parseSearchWords(text: string, name: string): SearchWords {
  const document: unknown = parse(text);
  if (!isRecord(document)) throw new Error(`${name} must have "rules", "operations" and "missing".`);
  return {
    rules: entries(document.rules, `${name}: rules`).map((rule, index) => readRule(rule, `${name}: rule ${index + 1}`)),
    operations: new Map(
      Object.entries(record(document.operations, `${name}: operations`)).map(([packageName, operations]) => {
        const place = `${name}: ${packageName}`;
        const words = Object.entries(record(operations, place));
        return [packageName, new Map(words.map(([key, value]) => [key, texts(value, `${place}: ${key}`)]))];
      }),
    ),
    missing: entries(document.missing, `${name}: missing`).map((thing, index) => {
      if (!isRecord(thing) || typeof thing.words !== "string" || typeof thing.instead !== "string")
        throw new Error(`${name}: entry ${index + 1} of missing must have "words" and "instead", both texts.`);
      return { words: thing.words, instead: thing.instead };
    }),
  };
}

function readRule(rule: unknown, place: string): SearchRule {
  const { terms, packages = [], add } = record(rule, place);
  return {
    terms: texts(terms, `${place}: terms`),
    packages: texts(packages, `${place}: packages`),
    add: texts(add, `${place}: add`),
  };
}

/** What people search an operation by, besides its title. */
export interface OperationWords {
  /** Its own. */
  readonly own: readonly string[];
  /** Those of all operations about the same thing. */
  readonly byRule: readonly string[];
}

export function searchWordsOf(words: SearchWords, packageName: string, operation: OperationPlan): OperationWords {
  const { method, path } = operation.metadata;
  const known = spoken(operation);
  const isNew = (phrase: string) => !known.includes(` ${phrase} `);
  const own = words.operations.get(packageName)?.get(`${method} ${path}`) ?? [];
  const byRule = words.rules.filter((rule) => applies(rule, packageName, operation)).flatMap(({ add }) => add);
  return {
    own: own.filter(isNew),
    byRule: [...new Set(byRule)].filter((phrase) => isNew(phrase) && !own.includes(phrase)),
  };
}

/** Entries that speak of no operation, for a person to mend. */
export function unusedSearchWords(words: SearchWords, plans: readonly ServicePlan[]): string[] {
  const keys = new Set(
    plans.flatMap((plan) =>
      plan.operations.map(({ metadata }) => `${plan.package}: ${metadata.method} ${metadata.path}`),
    ),
  );
  const places = [...words.operations].flatMap(([name, operations]) =>
    [...operations.keys()].map((key) => `${name}: ${key}`),
  );
  const idle = words.rules.filter(
    (rule) => !plans.some((plan) => plan.operations.some((operation) => applies(rule, plan.package, operation))),
  );
  return [
    ...places
      .filter((place) => !keys.has(place))
      .map((place) => `search-words.yaml speaks of ${place}, which does not exist`),
    ...idle.map(({ terms }) => `the rule of search-words.yaml for "${terms.join('", "')}" applies to no operation`),
  ];
}

function applies({ terms, packages }: SearchRule, packageName: string, operation: OperationPlan): boolean {
  if (packages.length > 0 && !packages.includes(packageName)) return false;
  const known = spoken(operation);
  return terms.some((term) => known.includes(` ${term} `));
}

/** Title and method name in small words with spaces around: ` get list of purposes list purposes `. */
function spoken({ name, title }: OperationPlan): string {
  const words = `${title} ${name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ` ${words.join(" ")} `;
}

function entries(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${place} must be a list.`);
  return value;
}

function record(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Error(`${place} must be a map.`);
  return value;
}

function texts(value: unknown, place: string): readonly string[] {
  const items = entries(value, place);
  if (!items.every((item) => typeof item === "string")) throw new Error(`${place} must be a list of texts.`);
  return items;
}
