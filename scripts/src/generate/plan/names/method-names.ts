import type { SourceOperation } from "../../../model/source-operations.js";
import { INHERITED_MEMBERS } from "../../../workspace/platform-names.js";
import { LONGEST, methodNameFaults } from "./method-name-faults.js";
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

export interface MethodNames {
  /** By operation. */
  readonly names: ReadonlyMap<string, string>;
  /** What is wrong with the names of new operations, a sentence each; these operations have no name. */
  readonly faults: readonly string[];
}

/**
 * The method names of the operations. A new operation is named after its title. Where a title or a noun has several
 * versions, each name carries its version. A bad name costs a new operation; a bad pin is the maintainer's to mend.
 */
export function methodNames({ operations, pinned, isPaged }: NamingSources): MethodNames {
  const kept = pinnedNames(operations, pinned);
  const badPins = methodNameFaults(kept, isPaged).map(({ fault }) => `${fault}.`);
  if (badPins.length > 0) throw new Error(`${badPins.join(" ")} Change specs/names.json.`);
  const titled = operations.map((source) => titledOperation(source, isPaged(source.key)));
  const names = new Map([...kept, ...newNames(titled, kept)]);
  const bad = methodNameFaults(names, isPaged).filter(({ key }) => !kept.has(key));
  for (const { key } of bad) names.delete(key);
  const badKeys = new Set(bad.map(({ key }) => key));
  const nameless = operations.filter(({ key }) => !names.has(key) && !badKeys.has(key));
  const faults = [...bad.map(({ fault }) => fault), ...nameless.map(({ key }) => `${key}: no method name can be made`)];
  return { names, faults: faults.map((fault) => `${fault}. It is left out until specs/names.json has a name for it`) };
}

function pinnedNames(
  operations: readonly SourceOperation[],
  pinned: NamingSources["pinned"],
): ReadonlyMap<string, string> {
  return new Map(operations.flatMap(({ key }) => (pinned[key] === undefined ? [] : [[key, pinned[key]]])));
}

/** Names of the operations that have none yet; an operation whose title has no letters, or is taken in every form, gets none. */
function newNames(titled: readonly TitledOperation[], kept: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set([...kept.values(), ...INHERITED_MEMBERS]);
  const titles = titleIndex(titled);
  for (const operation of titled.filter(({ key, words }) => !kept.has(key) && words.length > 0)) {
    const name = candidates(operation, titles).find((candidate) => !taken.has(candidate));
    if (name !== undefined) names.set(operation.key, name);
    taken.add(name ?? "");
  }
  return names;
}

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
  const title = operation.summary?.trim() || undefined;
  const words = title === undefined ? untitledWords({ method, path, operation }, got) : titleWords(title, got);
  return { key, method, path, words, version: Number(/\/v(\d+)\//.exec(path)?.[1] ?? 0) };
}

/**
 * The words of an operation without a title: of its id, else of its method and path, where they fit into a name; else of the method and as
 * much of the end of the path as fits.
 */
function untitledWords(
  { method, path, operation: { operationId = "" } }: Pick<SourceOperation, "method" | "path" | "operation">,
  got: "Get" | "List" | "Search",
): readonly string[] {
  const [verb = "", ...rest] = titleWords(`${method} ${path}`, got);
  const ends = rest.map((_, index) => [verb, ...rest.slice(index)]);
  const choices = [titleWords(operationId, got), ...ends];
  return choices.find((words) => words.length > 0 && nameOf(words).length <= LONGEST) ?? [verb, ...rest];
}

/** What the name of one operation depends on in the titles of all, so that each title is looked at once. */
interface TitleIndex {
  /** The operations of each name, without a plural's s. */
  readonly countBySingular: ReadonlyMap<string, number>;
  readonly versionsByName: ReadonlyMap<string, ReadonlySet<number>>;
  /** By a thing, the verbs of its life that come in several versions. */
  readonly versionedVerbs: ReadonlyMap<string, ReadonlySet<string>>;
}

function titleIndex(all: readonly TitledOperation[]): TitleIndex {
  const countBySingular = new Map<string, number>();
  const versionsByName = new Map<string, Set<number>>();
  for (const { words, version } of all) {
    const name = nameOf(words);
    countBySingular.set(singular(name), (countBySingular.get(singular(name)) ?? 0) + 1);
    versionsByName.set(name, (versionsByName.get(name) ?? new Set()).add(version));
  }
  const versionedVerbs = new Map<string, Set<string>>();
  for (const { words } of all) {
    const [verb = "", ...thing] = words;
    if (!LIFE.has(verb) || (versionsByName.get(nameOf(words))?.size ?? 0) < 2) continue;
    versionedVerbs.set(thingOf(thing), (versionedVerbs.get(thingOf(thing)) ?? new Set()).add(verb));
  }
  return { countBySingular, versionsByName, versionedVerbs };
}

/** From the plain name to ever more explicit ones. */
function candidates(operation: TitledOperation, titles: TitleIndex): string[] {
  const short = singular(nameOf(withoutAll(operation.words)));
  const own = singular(nameOf(operation.words)) === short ? 1 : 0;
  const needsAll = (titles.countBySingular.get(short) ?? 0) > own;
  const plain = nameOf(needsAll ? operation.words : withoutAll(operation.words));
  const version = hasVersions(operation, titles) ? `V${operation.version}` : "";
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

function hasVersions({ words, version }: TitledOperation, { versionsByName, versionedVerbs }: TitleIndex): boolean {
  if (version === 0) return false;
  if ((versionsByName.get(nameOf(words))?.size ?? 0) > 1) return true;
  const [verb = "", ...thing] = words;
  return LIFE.has(verb) && (versionedVerbs.get(thingOf(thing))?.size ?? 0) > 1;
}

function thingOf(words: readonly string[]): string {
  return singular(words.join(""));
}

function singular(name: string): string {
  return name.replace(/s$/, "");
}
