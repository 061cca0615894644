import { entryOf, type NameMap, type Schema } from "../../../model/openapi.js";
import { moduleOf, modulesOf, schemaNameChain, withoutModule } from "./schema-words.js";
import { pascalCase } from "./words.js";

/** What the names of types are chosen among. */
export interface FreeNames {
  /** Names by the vendor's, from specs/names.json; they stay. */
  readonly pinned: Readonly<Record<string, string>>;
  /** What else the service's types are called. */
  readonly taken: ReadonlySet<string>;
  /** Names that no type can have: the platform's. */
  readonly reserved: ReadonlySet<string>;
}

/** A readable name for each component schema, by the vendor's name: `Purpose` for `ConsentAPI_PurposeDto`. */
export function schemaNames(schemas: NameMap<Schema>, free: FreeNames): ReadonlyMap<string, string> {
  const vendorNames = Object.keys(schemas).toSorted();
  const modules = modulesOf(vendorNames);
  const chains = new Map(
    vendorNames.map((name) => [name, schemaNameChain(withoutModule(name, modules), schemas[name])]),
  );
  const claimants = claimantsOf([...chains.values()]);
  const isOwn = (name: string) => claimants.get(name.toLowerCase())?.size === 1;
  return freeNames(vendorNames, free, (vendorName) => {
    const chain = chains.get(vendorName) ?? [];
    const whole = chain.at(-1) || pascalCase(vendorName) || "Schema";
    const module = pascalCase(/[^-]*_$/.exec(moduleOf(vendorName))?.[0] ?? "");
    const best = chain.find(isOwn) ?? whole;
    return [best, `${module}${best}`, whole, `${module}${whole}`, ...numbered(best)];
  });
}

/** By a name, the whole names of the schemas that could be called so; one name in several modules counts once. */
function claimantsOf(chains: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const claimants = new Map<string, Set<string>>();
  for (const chain of chains) {
    const whole = (chain.at(-1) ?? "").toLowerCase();
    for (const name of chain.map((each) => each.toLowerCase())) {
      claimants.set(name, (claimants.get(name) ?? new Set()).add(whole));
    }
  }
  return claimants;
}

/**
 * The names of what callers send of schemas that answers hold as well: `PurposeInput` beside `Purpose`. `schemas` are the
 * names of the schemas by the vendor's.
 */
export function inputNames(
  vendorNames: readonly string[],
  schemas: ReadonlyMap<string, string>,
  free: FreeNames,
): ReadonlyMap<string, string> {
  const taken = new Set([...free.taken, ...schemas.values()]);
  return freeNames(vendorNames, { ...free, taken }, (vendorName) => {
    const name = schemas.get(vendorName) ?? vendorName;
    return [`${name}Input`, `${name}BodyInput`, ...numbered(`${name}Input`)];
  });
}

function freeNames(
  vendorNames: readonly string[],
  { pinned, taken, reserved }: FreeNames,
  candidates: (vendorName: string) => readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const vendorName of vendorNames) {
    const name = entryOf(pinned, vendorName);
    if (name !== undefined && !taken.has(name)) names.set(vendorName, name);
  }
  const used = new Set([...names.values(), ...taken].map((name) => name.toLowerCase()));
  for (const vendorName of vendorNames.filter((each) => !names.has(each)).toSorted()) {
    const name = candidates(vendorName).find((each) => !used.has(each.toLowerCase()) && !reserved.has(each));
    if (name === undefined) throw new Error(`Schema ${vendorName}: no free name. Pin one in specs/names.json.`);
    names.set(vendorName, name);
    used.add(name.toLowerCase());
  }
  return names;
}

function numbered(name: string): string[] {
  return Array.from({ length: 99 }, (_, index) => `${name}${index + 2}`);
}
