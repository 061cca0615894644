import { pascalCase } from "./words.js";

/**
 * Names that an emitted type must not take: what the generated files import, openapi-typescript's own, and globals
 * that the generated types use or that a reader would take for the platform's.
 */
const RESERVED = new Set([
  ..."Operation PagedOperation OneTrustError NoInput Service OperationTable Facts Connection".split(" "),
  ..."WithRequired OneOf".split(" "),
  ..."Array Blob Boolean Date Error File FormData Function Headers Map Number Object Omit Pick Promise Readonly Record".split(
    " ",
  ),
  ..."Request Response Set String Symbol URL".split(" "),
]);

/**
 * A readable name for each component schema, by the vendor's name: `Purpose` for `ConsentAPI_PurposeDto`. Pinned names
 * stay; `taken` holds what else the service's types are called.
 */
export function schemaNames(
  vendorNames: readonly string[],
  pinned: Readonly<Record<string, string>>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const prefixes = sharedPrefixes(vendorNames);
  return freeNames(vendorNames, pinned, taken, (vendorName) => candidates(vendorName, prefixes));
}

function freeNames(
  vendorNames: readonly string[],
  pinned: Readonly<Record<string, string>>,
  taken: ReadonlySet<string>,
  candidates: (vendorName: string) => readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const vendorName of vendorNames) {
    const name = pinned[vendorName];
    if (name !== undefined && !taken.has(name)) names.set(vendorName, name);
  }
  const used = new Set([...names.values(), ...taken, ...RESERVED].map((name) => name.toLowerCase()));
  for (const vendorName of vendorNames.filter((each) => !names.has(each)).toSorted()) {
    const name = candidates(vendorName).find((candidate) => !used.has(candidate.toLowerCase()));
    if (name === undefined) throw new Error(`Schema ${vendorName}: no free name. Pin one in specs/names.json.`);
    names.set(vendorName, name);
    used.add(name.toLowerCase());
  }
  return names;
}

/**
 * The names of what callers send of schemas that answers hold as well: `PurposeInput` beside `Purpose`. `schemas` are the
 * names of the schemas by the vendor's; the arguments are otherwise those of `schemaNames`.
 */
export function inputNames(
  vendorNames: readonly string[],
  schemas: ReadonlyMap<string, string>,
  pinned: Readonly<Record<string, string>>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const used = new Set([...taken, ...schemas.values()]);
  return freeNames(vendorNames, pinned, used, (vendorName) => {
    const name = schemas.get(vendorName) ?? vendorName;
    return [`${name}Input`, `${name}BodyInput`, ...numbered(`${name}Input`)];
  });
}

/** A leading `Something_` says which of the vendor's modules a schema comes from; it is one where several names share it. */
function sharedPrefixes(vendorNames: readonly string[]): ReadonlySet<string> {
  const prefixes = vendorNames.map(prefixOf);
  return new Set(prefixes.filter((prefix, index) => prefix.includes("-") || prefixes.indexOf(prefix) !== index));
}

function prefixOf(vendorName: string): string {
  return /^[^_]+_/.exec(vendorName)?.[0] ?? "";
}

function candidates(vendorName: string, prefixes: ReadonlySet<string>): string[] {
  const prefix = prefixOf(vendorName);
  const name = prefixes.has(prefix) ? vendorName.slice(prefix.length) : vendorName;
  const whole = pascalCase(name);
  const module = pascalCase(/[^-]*_$/.exec(prefix)?.[0] ?? "");
  return [pascalCase(withoutDto(name)), whole, `${module}${whole}`, `${whole}Schema`, ...numbered(whole)].filter(
    (each) => each !== "",
  );
}

function numbered(name: string): string[] {
  return Array.from({ length: 99 }, (_, index) => `${name}${index + 2}`);
}

/** `PurposeDto`, `PurposeDTO` and `PurposeDtoV2` name data that is transferred, as every schema here does. */
function withoutDto(name: string): string {
  return name.replace(/(?:Dto|DTO)(?=$|[A-Z_0-9])/g, "");
}
