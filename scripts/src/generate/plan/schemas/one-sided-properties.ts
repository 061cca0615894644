import { entryOf, type NameMap, type Schema } from "../../../model/openapi.js";
import { partsOf, referenced } from "../../../model/schema-walk.js";

/** Who alone sets a property: the server, or the caller. */
export type Side = "readOnly" | "writeOnly";

interface OneSided {
  readonly components: NameMap<Schema>;
  /** Properties that tell alternatives apart; they are part of both sides. */
  readonly kept: ReadonlySet<string>;
}

/**
 * A schema without the properties that only the other side sets, and without what is said of the sides: TypeScript's
 * `readonly` would mean that a program may not change the property of its own object.
 */
export function withoutProperties(side: Side, { components, kept }: OneSided): (schema: Schema) => Schema {
  const ownOf = (parts: readonly Schema[]): string[] =>
    parts.flatMap(({ properties = {} }) =>
      Object.keys(properties).filter((name) => entryOf(properties, name)?.[side] === true && !kept.has(name)),
    );
  const byComponent = spread(components, ownOf);
  return ({ readOnly, writeOnly, "x-clearable": _, ...schema }) => {
    const { properties, required } = schema;
    const parts = partsOf(schema, {});
    const behind = parts.flatMap((part) => [...(byComponent.get(referenced(part) ?? "") ?? [])]);
    const leftOut = new Set([...ownOf(parts), ...behind]);
    if (leftOut.size === 0) return schema;
    const entries = Object.entries(properties ?? {}).filter(([name]) => !leftOut.has(name));
    return {
      ...schema,
      ...(properties && { properties: Object.fromEntries(entries) }),
      ...(required && { required: required.filter((name) => !leftOut.has(name)) }),
    };
  };
}

/**
 * By component what is told of its parts, those behind references included. Each component hands on what is new to it, so that a long
 * chain of references is walked once and not from each of its links.
 */
function spread(
  components: NameMap<Schema>,
  tell: (parts: readonly Schema[]) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  const users = new Map<string, string[]>();
  const open: (readonly [component: string, news: readonly string[]])[] = [];
  for (const [name, schema] of Object.entries(components)) {
    const parts = partsOf(schema, {});
    told.set(name, new Set());
    for (const target of parts.flatMap((part) => referenced(part) ?? [])) {
      const names = users.get(target) ?? [];
      users.set(target, names);
      names.push(name);
    }
    open.push([name, tell(parts)]);
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, words] = next;
    const known = told.get(name);
    const news = words.filter((word) => !known?.has(word));
    if (known === undefined || news.length === 0) continue;
    for (const word of news) known.add(word);
    for (const user of users.get(name) ?? []) open.push([user, news]);
  }
  return told;
}
