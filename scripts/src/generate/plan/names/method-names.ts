import type { SourceOperation } from "../../../model/operations.js";
import { methodNameFaults } from "./method-name-faults.js";
import { titleWords, withoutAll } from "./operation-title.js";
import { camelCase, capitalise, identifier } from "./words.js";

/** What names are made from. */
export interface NamingSources {
  readonly operations: readonly SourceOperation[];
  /** Public names by operation, from specs/names.json. They stay whatever the vendor's title says today. */
  readonly pinned: Readonly<Record<string, string>>;
  /** Whether the answer of an operation comes in pages. */
  readonly isPaged: (key: string) => boolean;
}

/**
 * The method name of each operation, by key. A new operation is named after its title. Where a title or a noun has
 * several versions, each name carries its version.
 */
export function methodNames({ operations, pinned, isPaged }: NamingSources): ReadonlyMap<string, string> {
  const titled = operations.map((source) => titledOperation(source, isPaged(source.key)));
  const names = new Map<string, string>();
  for (const { key } of operations) {
    const name = pinned[key];
    if (name !== undefined) names.set(key, name);
  }
  const taken = new Set(names.values());
  for (const operation of titled.filter(({ key }) => !names.has(key))) {
    if (operation.words.length === 0) {
      throw new Error(`${operation.key}: its title has no letter that a name can hold. ${PIN_A_NAME}`);
    }
    const name = candidates(operation, titled).find((candidate) => !taken.has(candidate));
    if (name === undefined) throw new Error(`${operation.key}: no free method name. ${PIN_A_NAME}`);
    names.set(operation.key, name);
    taken.add(name);
  }
  const faults = methodNameFaults(names, isPaged);
  if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${PIN_A_NAME}`);
  return names;
}

const PIN_A_NAME = "Pin a name by hand in specs/names.json.";

/** An operation and the words of its name, without its version. */
interface TitledOperation {
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly words: readonly string[];
  readonly version: number;
}

function titledOperation({ key, method, path, operation }: SourceOperation, paged: boolean): TitledOperation {
  const got = paged ? (path.endsWith("/search") ? "Search" : "List") : "Get";
  const words = titleWords(operation.summary ?? `${method} ${path}`, got);
  return { key, method, path, words, version: Number(/\/v(\d+)\//.exec(path)?.[1] ?? 0) };
}

/** From the plain name to ever more explicit ones. */
function candidates(operation: TitledOperation, all: readonly TitledOperation[]): string[] {
  const others = all.filter(({ key }) => key !== operation.key);
  const needsAll = others.some(
    ({ words }) => singular(nameOf(words)) === singular(nameOf(withoutAll(operation.words))),
  );
  const plain = nameOf(needsAll ? operation.words : withoutAll(operation.words));
  const version = hasVersions(operation, all) ? `V${operation.version}` : "";
  const parameter = operation.path.match(/\{[^}]+\}/g)?.at(-1);
  const by = parameter === undefined ? [] : [`${plain}By${capitalise(camelCase(parameter))}${version}`];
  return [`${plain}${version}`, ...by, `${plain}With${capitalise(operation.method.toLowerCase())}${version}`];
}

function nameOf(words: readonly string[]): string {
  const name = identifier(words);
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** Verbs that belong to the life of a thing; all of them carry the version where two of them come in several versions. */
const LIFE = new Set(["List", "Search", "Get", "Create", "Update", "Modify", "Upsert", "Delete"]);

function hasVersions({ words, version }: TitledOperation, all: readonly TitledOperation[]): boolean {
  if (version === 0) return false;
  if (versionsOf(words, all).size > 1) return true;
  const [verb = "", ...noun] = words;
  const versioned = all.filter((other) => isAbout(other, noun) && versionsOf(other.words, all).size > 1);
  return LIFE.has(verb) && new Set(versioned.map((other) => other.words[0])).size > 1;
}

function versionsOf(words: readonly string[], all: readonly TitledOperation[]): ReadonlySet<number> {
  const name = nameOf(words);
  return new Set(all.filter((other) => nameOf(other.words) === name).map(({ version }) => version));
}

function isAbout({ words: [verb = "", ...noun] }: TitledOperation, wanted: readonly string[]): boolean {
  return LIFE.has(verb) && singular(noun.join("")) === singular(wanted.join(""));
}

function singular(name: string): string {
  return name.replace(/s$/, "");
}
