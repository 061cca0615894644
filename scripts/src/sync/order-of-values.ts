import { canonicalJson } from "../model/canonical-json.js";
import { isRecord } from "../model/openapi.js";
import type { Fresh } from "./compare-snapshot.js";

/**
 * The committed snapshot in place of a fresh one that differs from it in the order of enum values only. The order means nothing, and
 * the vendor's tools change it from one day to the next.
 */
export function inCommittedOrder(before: string | undefined, fresh: Fresh): Fresh {
  if (before === undefined || before === fresh.text) return fresh;
  const committed: unknown = JSON.parse(before);
  return canonicalJson(withSortedValues(committed)) === canonicalJson(withSortedValues(fresh.definition))
    ? { ...fresh, text: before }
    : fresh;
}

/** Only a schema has a list under `enum`: a property of that name is an object. */
function withSortedValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedValues);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "enum" && Array.isArray(inner) ? sorted(inner) : withSortedValues(inner),
    ]),
  );
}

function sorted(values: readonly unknown[]): unknown[] {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.toSorted();
}
