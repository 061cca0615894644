import { canonicalJson } from "../model/canonical-json.js";
import { type Definition, isRecord } from "../model/openapi.js";

/**
 * Schemas that the vendor renamed and left as they are, old name → new name. A pair counts only if nothing else that came or went has
 * the same shape: of two equal ones nobody can tell which is which.
 */
export function renamedSchemas(before: Definition, after: Definition): ReadonlyMap<string, string> {
  const [old, now] = [before.components?.schemas ?? {}, after.components?.schemas ?? {}];
  const gone = Object.keys(old).filter((name) => !Object.hasOwn(now, name));
  const come = Object.keys(now).filter((name) => !Object.hasOwn(old, name));
  // What one of them refers to may have been renamed, too.
  const unknown = new Set([...gone, ...come]);
  const those = grouped(gone, (name) => signature(old[name], unknown));
  const these = grouped(come, (name) => signature(now[name], unknown));
  const pairs = [...those].flatMap(([text, [first, ...others]]): [string, string][] => {
    const [match, ...rivals] = these.get(text) ?? [];
    return first === undefined || match === undefined || others.length + rivals.length > 0 ? [] : [[first, match]];
  });
  const renamed = new Map(pairs);
  // With the new names in place, both must be one and the same.
  return new Map(pairs.filter(([from, to]) => canonicalJson(renameIn(old[from], renamed)) === canonicalJson(now[to])));
}

function grouped(names: readonly string[], keyOf: (name: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name]);
  return groups;
}

const PREFIX = "#/components/schemas/";

/** A schema as text, in which schemas of unknown names have none. */
function signature(schema: unknown, unknown: ReadonlySet<string>): string {
  return canonicalJson(mapReferences(schema, (name) => (unknown.has(name) ? "?" : name)));
}

function renameIn(schema: unknown, renamed: ReadonlyMap<string, string>): unknown {
  return mapReferences(schema, (name) => renamed.get(name) ?? name);
}

function mapReferences(value: unknown, nameOf: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapReferences(item, nameOf));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isReference = key === "$ref" && typeof inner === "string" && inner.startsWith(PREFIX);
      return [key, isReference ? PREFIX + nameOf(inner.slice(PREFIX.length)) : mapReferences(inner, nameOf)];
    }),
  );
}
