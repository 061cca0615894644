import { type Definition, isDefinition, isRecord, type JsonObject } from "../../model/openapi.js";

/** Keys whose values are data of the vendor's: a `description` in there describes nothing of the interface. */
const VALUES = new Set(["default", "const", "enum", "example", "examples"]);

/**
 * A definition with the descriptions that the vendor's own document has at the same places. A parameter's goes into its schema,
 * for that is what becomes a property of an input.
 */
export function graftDescriptions(definition: Definition, described: unknown): Definition {
  const grafted = graft(definition, described);
  if (!isDefinition(grafted)) throw new Error("What the descriptions were put into is no definition any more.");
  return grafted;
}

function graft(own: unknown, vendor: unknown): unknown {
  if (Array.isArray(own))
    return own.map((item: unknown, index) => graft(item, counterpart(item, index, own.length, vendor)));
  if (!isRecord(own) || !isRecord(vendor)) return own;
  const entries = Object.entries(own).map(([key, value]) => [key, VALUES.has(key) ? value : graft(value, vendor[key])]);
  const { description } = vendor;
  const isText = typeof description === "string" && description.trim() !== "" && own.description === undefined;
  return withDescription(Object.fromEntries(entries), isText ? description.trim() : undefined);
}

function withDescription(object: JsonObject, description: string | undefined): JsonObject {
  if (description === undefined) return object;
  const { name, schema } = object;
  const isParameter = typeof name === "string" && typeof object.in === "string" && isRecord(schema);
  return isParameter ? { ...object, schema: { description, ...schema } } : { ...object, description };
}

/** By name where a list has names, else by place if the lists are of one length: a correction may have taken an item away. */
function counterpart(item: unknown, index: number, length: number, vendor: unknown): unknown {
  if (!Array.isArray(vendor)) return undefined;
  const items: readonly unknown[] = vendor;
  if (isRecord(item) && item.name !== undefined) {
    return items.find((each) => isRecord(each) && each.name === item.name && each.in === item.in);
  }
  return items.length === length ? items[index] : undefined;
}
