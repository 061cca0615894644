import type { Definition } from "../../../model/openapi.js";
import { bareName, modulesOf } from "../names/schema-words.js";
import { renameSchemas } from "./rename-schemas.js";

/**
 * The definition with one schema in place of several that have one name in several of the vendor's modules or views and
 * say the same: `ConsentAPI_SortObject` stands for `DSPreferneceCache_SortObject` as well. Schemas that refer to merged
 * ones can become equal by it, so this goes on until nothing is left to merge.
 */
export function mergeEqualSchemas(definition: Definition): Definition {
  let merged = definition;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const twins = twinsOf(merged);
    if (twins.size === 0) break;
    merged = renameSchemas(merged, twins);
  }
  return merged;
}

/** How deep equal schemas are looked for inside each other. Each round takes as long as the definition; OneTrust's need 4. */
const MOST_ROUNDS = 20;

/** Each schema that another stands for, by name. */
function twinsOf(definition: Definition): ReadonlyMap<string, string> {
  const schemas = Object.entries(definition.components?.schemas ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const modules = modulesOf(schemas.map(([name]) => name));
  const firsts = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const [name, schema] of schemas) {
    const content = `${bareName(name, modules)} ${JSON.stringify(schema, sameForTypes)}`;
    const first = firsts.get(content);
    if (first === undefined) firsts.set(content, name);
    else twins.set(name, first);
  }
  return twins;
}

/**
 * What makes no other type of a schema is left out: prose, and that something with properties is an object. A property of
 * that name holds a schema, never a text.
 */
function sameForTypes(key: string, value: unknown): unknown {
  return (key === "description" && typeof value === "string") || (key === "type" && value === "object")
    ? undefined
    : value;
}
