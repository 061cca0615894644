import { DATA_KEYS } from "../../model/key-positions.js";
import { type Definition, isDefinition, isRecord, type JsonObject } from "../../model/openapi.js";

/** Whether the licence of a definition lets us pass on the vendor's prose. What says nothing allows nothing. */
export function mayBeDescribed({ info: { license } }: Definition): boolean {
  return /^apache\b.*\b2\.0\b/i.test(license?.identifier ?? license?.name ?? "");
}

/**
 * A definition with the descriptions that the vendor's own document has at the same places. A parameter's goes into its schema,
 * for that is what becomes a property of an input.
 */
export function addDescriptions(definition: Definition, vendor: Definition): Definition {
  const described = withDescriptions(definition, vendor);
  if (!isDefinition(described)) throw new Error("What the descriptions were put into is no definition any more.");
  return described;
}

function withDescriptions(own: unknown, vendor: unknown): unknown {
  if (Array.isArray(own)) {
    const items: readonly unknown[] = own;
    return items.map((item, index) => withDescriptions(item, counterpart(items, index, vendor)));
  }
  if (!isRecord(own) || !isRecord(vendor)) return own;
  const entries = Object.entries(own).map(([key, value]) => [
    key,
    DATA_KEYS.has(key) ? value : withDescriptions(value, vendor[key]),
  ]);
  const description = own.description === undefined ? proseOf(own, vendor) : undefined;
  return withDescription(Object.fromEntries(entries), description);
}

/** The vendor's description, and behind it what it says of the values that the own schema has as well. */
function proseOf(
  { enum: known }: JsonObject,
  { description, "x-enumDescriptions": meanings }: JsonObject,
): string | undefined {
  const values: readonly unknown[] = Array.isArray(known) ? known : [];
  const explained = isRecord(meanings) ? values.flatMap((value) => meaningOf(meanings, `${value}`)) : [];
  const text = typeof description === "string" ? description.trim() : "";
  const parts = [...(text === "" ? [] : [text]), ...(explained.length === 0 ? [] : [explained.join("\n")])];
  return parts.length === 0 ? undefined : parts.join("\n\n");
}

function meaningOf(meanings: JsonObject, value: string): string[] {
  const meaning = Object.hasOwn(meanings, value) ? meanings[value] : undefined;
  return typeof meaning === "string" && meaning.trim() !== "" ? [`- \`${value}\`: ${meaning.trim()}`] : [];
}

function withDescription(object: JsonObject, description: string | undefined): JsonObject {
  if (description === undefined) return object;
  const { name, schema } = object;
  const isParameter = typeof name === "string" && typeof object.in === "string" && isRecord(schema);
  return isParameter ? { ...object, schema: { description, ...schema } } : { ...object, description };
}

/** By name where a list has names, else by place if the lists are of one length: a correction may have taken an item away. */
function counterpart(own: readonly unknown[], index: number, vendor: unknown): unknown {
  if (!Array.isArray(vendor)) return undefined;
  const items: readonly unknown[] = vendor;
  const item = own[index];
  if (isRecord(item) && item.name !== undefined) {
    return items.find((each) => isRecord(each) && each.name === item.name && each.in === item.in);
  }
  return items.length === own.length ? items[index] : undefined;
}
