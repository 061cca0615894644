import { below } from "./json-pointer.js";
import { DATA_KEYS, NAME_MAPS } from "./key-positions.js";
import { type Definition, isDefinition, isRecord, type Schema } from "./openapi.js";

/** What is done to a schema; `place` is its JSON pointer in the definition. */
export type PlacedChange = (schema: Schema, place: string) => Schema;

/** What stands at a place: a schema, a map or a list of schemas, a map from the vendor's names to objects, or another object. */
type Role = "schema" | "schemas" | "names" | "object";

const SCHEMA_KEYS: ReadonlySet<string> = new Set(["schema", "items", "additionalProperties", "not"]);
const SCHEMA_GROUPS: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "schemas"],
  ...["allOf", "anyOf", "oneOf", "prefixItems"],
]);

/** The definition with every schema of it changed, from the inside out. What no change touches stays the same object. */
export function mapPlacedSchemas(definition: Definition, change: PlacedChange): Definition {
  const changed = changedValue(definition, { place: "#", role: "object", change });
  if (!isDefinition(changed)) throw new Error("A definition is no definition any more once its schemas are changed.");
  return changed;
}

interface Step {
  readonly place: string;
  readonly role: Role;
  readonly change: PlacedChange;
}

function changedValue(value: unknown, { place, role, change }: Step): unknown {
  const inside = (child: unknown, key: string | number, childRole: Role) =>
    changedValue(child, { place: below(place, key), role: childRole, change });
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const changed = items.map((item, index) => inside(item, index, memberRole(role)));
    return changed.some((item, index) => item !== items[index]) ? changed : value;
  }
  if (!isRecord(value)) return value;
  const isMap = role === "names" || role === "schemas";
  const changes: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    const child = value[key];
    // Most of what stands in a definition is a text or a number, which holds no schema.
    if (typeof child !== "object" || child === null || (!isMap && DATA_KEYS.has(key))) continue;
    const changed = inside(child, key, isMap ? memberRole(role) : roleOf(key));
    if (changed !== child) changes.push([key, changed]);
  }
  const changed = changes.length === 0 ? value : withValues(value, changes);
  return role === "schema" && isSchema(changed) ? change(changed, place) : changed;
}

/** A copy with other values at some keys, in the same order. */
function withValues(value: object, changes: readonly (readonly [string, unknown])[]): object {
  return { ...value, ...Object.fromEntries(changes) };
}

function memberRole(role: Role): Role {
  return role === "schemas" ? "schema" : "object";
}

function roleOf(key: string): Role {
  if (SCHEMA_KEYS.has(key)) return "schema";
  if (SCHEMA_GROUPS.has(key)) return "schemas";
  return NAME_MAPS.has(key) ? "names" : "object";
}

/** That a schema's inside has its shape is the work of sync's normalise stage. */
function isSchema(value: unknown): value is Schema {
  return isRecord(value);
}
