import type { Schema } from "../../../model/openapi.js";
import { wordsOf } from "./words.js";

/** Beginnings of the vendor's names that say nothing about the data: a cache of theirs, and a module's name, cut off. */
const NOISE: readonly string[] = ["DSPreferneceCache", "UniversalConsentPreferenceManag"];

/**
 * The names that a schema can have, the shortest first: `["Purpose", "PurposeInformation", "PurposeInformationV2"]` for
 * `PurposeInformationDtoV2`. A version and `Information` stay only where they tell it from a sibling. `name` is the vendor's without the module in front.
 */
export function schemaNameChain(name: string, schema: Schema | undefined): string[] {
  const words = withoutGenerics(saidWords(name));
  const [first, ...item] = words;
  // A page is called after what it holds: `PageRisk` is a `RiskPage`.
  const isPage = first === "Page" && item.length > 0 && schema?.properties?.content?.type === "array";
  const items = item[0] === "Wrapper" ? item.slice(1) : item;
  // A row that plan derives from a resource is called after it: `RiskInformationRow` is a `RiskRow`.
  const row = words.lastIndexOf("Row");
  const [own, tail] = isPage ? [items, ["Page"]] : row > 0 ? [words.slice(0, row), words.slice(row)] : [words, []];
  const chain = withoutSuffixes(own).map((each) => [...each, ...tail]);
  return chain.map((each) => withoutStutter(each).join(""));
}

/** The modules that the vendor puts in front of names, `CMP_`: what has a hyphen, and what several names begin with. */
export function modulesOf(vendorNames: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const modules = new Set<string>();
  for (const module of vendorNames.map(moduleOf)) {
    if (module.includes("-") || seen.has(module)) modules.add(module);
    seen.add(module);
  }
  return modules;
}

export function moduleOf(vendorName: string): string {
  return /^[^_]+_/.exec(vendorName)?.[0] ?? "";
}

export function withoutModule(vendorName: string, modules: ReadonlySet<string>): string {
  const module = moduleOf(vendorName);
  return modules.has(module) ? vendorName.slice(module.length) : vendorName;
}

/** The name without module in front and view of the data behind, to compare: `sortobject` for `CMP_SortObject_Simple`. */
export function bareName(vendorName: string, modules: ReadonlySet<string>): string {
  const [name = ""] = withoutModule(vendorName, modules).split("_");
  return saidWords(name).join("").toLowerCase();
}

/** The words that say something. */
function saidWords(name: string): string[] {
  const said = NOISE.reduce((rest, noise) => rest.replace(noise, ""), name);
  return withoutStutter(wordsOf(said === "" ? name : said).filter((word) => word !== "Dto"));
}

/** `Page Page` → `Page`. */
function withoutStutter(words: readonly string[]): string[] {
  return words.filter((word, index) => word !== words[index - 1]);
}

/**
 * What Java wrote into a name: `IdResponseListUUID` → `IdListResponse`, `OneTrustResponseListOfRiskWrapper` →
 * `RiskListResult`, `OneTrustPage` of such a result → `ResultPage`.
 */
function withoutGenerics(words: readonly string[]): string[] {
  const [one, trust, kind = "", ...rest] = words;
  if (one === "One" && trust === "Trust") {
    if (kind === "Response" && rest.length > 0) return result(rest);
    if (rest.length === 0 && RESULT_PARTS.has(kind)) return ["Result", kind];
  }
  const response = words.indexOf("Response");
  const argument = words.slice(response + 1).filter((word) => word !== "List");
  if (response < 1 || argument.length !== 1 || !SCALARS.has(argument[0] ?? "")) return [...words];
  return [...words.slice(0, response), ...(words.includes("List") ? ["List"] : []), "Response"];
}

const RESULT_PARTS = new Set(["Metadata", "Page", "Sort"]);
const SCALARS = new Set(["Uuid", "String", "Long", "Integer", "Boolean", "Object"]);

function result(words: readonly string[]): string[] {
  const said = words.filter((word) => !["Of", "Ot", "Wrapper"].includes(word));
  const isList = /^List(?:of)?$/.test(said[0] ?? "");
  const item = isList ? said.slice(1) : said;
  const named = item.at(-1) === "Response" && item.length > 1 ? item.slice(0, -1) : item;
  return [...named, ...(isList ? ["List"] : []), "Result"];
}

/** The names from the shortest to the whole: without versions and without a last `Information`. */
function withoutSuffixes(words: readonly string[]): readonly (readonly string[])[] {
  const plain = words.filter((word) => !/^V\d+$/.test(word));
  const names = [withoutInformation(plain), plain, withoutInformation(words), words];
  return names.filter(
    (name, index) => name.length > 0 && names.findIndex((each) => each.join("") === name.join("")) === index,
  );
}

/** `["Purpose", "Information", "V2"]` → `["Purpose", "V2"]`. */
function withoutInformation(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !/^V\d+$/.test(word));
  return last > 0 && /^Info(?:rmation)?$/.test(words[last] ?? "") ? words.toSpliced(last, 1) : words;
}
