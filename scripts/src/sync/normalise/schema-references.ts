import { below, keysOf, valueAt } from "../../model/json-pointer.js";
import { isRecord, type JsonObject } from "../../model/openapi.js";
import { reference } from "../../model/schema-walk.js";
import { GRAMMAR } from "./grammar.js";
import { refused } from "./plain-schema.js";

/** The references between the schemas of one document, all of them as references to `components.schemas`. */
export interface SchemaReferences {
  /** The schema with its reference in that form, or without one where it leads to no schema. */
  readonly plain: (schema: JsonObject, place: string) => JsonObject;
  /** Adds the schemas that references lead to and that have no name in `components.schemas`. */
  readonly withNamedSchemas: (document: JsonObject, keep: KeepSchema) => JsonObject;
}

/** Does to a schema what was done to every other one. */
export type KeepSchema = (schema: unknown, place: string) => unknown;

/**
 * Reads references into a schema (`#/components/schemas/T/properties/id`, `$defs`), to an anchor, and with escapes. What a
 * reference leads to gets a name of its own: plan knows schemas by their names.
 */
export function schemaReferences(document: JsonObject): SchemaReferences {
  const anchors = anchorsOf(document);
  const declared = valueAt(document, ["components", "schemas"]);
  const names = new Map<string, string>();
  const taken = new Set(isRecord(declared) ? Object.keys(declared) : []);

  return { plain, withNamedSchemas };

  function plain(schema: JsonObject, place: string): JsonObject {
    const { $ref, $dynamicRef, ...rest } = schema;
    if ($dynamicRef !== undefined) return refused(rest, `$dynamicRef is not supported, at ${place}`);
    if (typeof $ref !== "string") return schema;
    const name = nameOf($ref);
    if (name === undefined) return refused(rest, `the reference ${$ref} leads to no schema, at ${place}`);
    return { ...rest, ...reference(name) };
  }

  function nameOf($ref: string): string | undefined {
    const pointer = $ref.startsWith("#/") ? $ref : anchors.get($ref.slice(1));
    if (pointer === undefined) return undefined;
    const keys = keysOf(pointer);
    if (!isSchemaPlace(keys) || valueAt(document, keys) === undefined) return undefined;
    const [, , name] = keys;
    return keys.length === 3 ? name : nameFor(keys);
  }

  /** `U_id` for `#/components/schemas/U/properties/id`. */
  function nameFor(keys: readonly string[]): string {
    const place = JSON.stringify(keys);
    const known = names.get(place);
    if (known !== undefined) return known;
    const words = keys.filter((key) => !STRUCTURE.has(key)).map((key) => key.replace(/[^A-Za-z\d]+/g, "_"));
    const whole = words.join("_") || "Schema";
    const numbered = Array.from({ length: taken.size + 1 }, (_, index) => `${whole}_${index + 2}`);
    const name = [whole, ...numbered].find((each) => !taken.has(each)) ?? whole;
    taken.add(name);
    names.set(place, name);
    return name;
  }

  function withNamedSchemas(kept: JsonObject, keep: KeepSchema): JsonObject {
    const named = new Map<string, unknown>();
    // What is kept can refer to further places, which then are at the end of the list.
    for (const [place, name] of names) {
      const keys: string[] = JSON.parse(place);
      named.set(name, keep(valueAt(document, keys), `#/${keys.join("/")}`));
    }
    if (named.size === 0) return kept;
    const components = isRecord(kept.components) ? kept.components : {};
    const schemas = isRecord(components.schemas) ? components.schemas : {};
    return { ...kept, components: { ...components, schemas: { ...schemas, ...Object.fromEntries(named) } } };
  }
}

/** Keys of a pointer that name no schema but say where one stands. */
const STRUCTURE: ReadonlySet<string> = new Set([
  "components",
  "schemas",
  "properties",
  "$defs",
  "definitions",
  "paths",
]);

/** Keys of JSON Schema that snapshots do not have, for what refers to them gets its schema under a name. */
const ONLY_REFERRED_TO: ReadonlySet<string> = new Set(["$defs", "definitions"]);

/** Whether a schema stands where the keys lead, by the grammar. */
function isSchemaPlace(keys: readonly string[]): boolean {
  let rule: string | undefined = "document";
  for (const key of keys) rule = ruleBelow(rule, key);
  return rule === "schema" || rule === "schema or boolean";
}

function ruleBelow(rule: string | undefined, key: string): string | undefined {
  const inner = /^(.+?)(?:\[\]|\{x?\})$/.exec(rule ?? "");
  if (inner !== null) return inner[1];
  const kind = rule === "schema or boolean" ? "schema" : rule;
  if (kind === "schema" && ONLY_REFERRED_TO.has(key)) return "schema{}";
  if (kind === "document" && ONLY_REFERRED_TO.has(key)) return "schema{}";
  return kind !== undefined && isKind(kind) && Object.hasOwn(GRAMMAR[kind], key) ? GRAMMAR[kind][key] : undefined;
}

function isKind(rule: string): rule is keyof typeof GRAMMAR {
  return Object.hasOwn(GRAMMAR, rule);
}

/** The place of every `$anchor`; of two of one name neither. */
function anchorsOf(document: JsonObject): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const twice = new Set<string>();
  visit(document, "#");
  for (const anchor of twice) places.delete(anchor);
  return places;

  function visit(value: unknown, place: string): void {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, below(place, index));
    if (!isRecord(value)) return;
    const anchor = value.$anchor ?? value.$dynamicAnchor;
    if (typeof anchor === "string") {
      if (places.has(anchor)) twice.add(anchor);
      places.set(anchor, place);
    }
    for (const [key, child] of Object.entries(value)) visit(child, below(place, key));
  }
}
