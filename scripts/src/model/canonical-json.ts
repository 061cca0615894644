import { visibleJson } from "../text/visible-text.js";

/** The one way to write JSON that is committed: keys sorted, two spaces, a final newline; lists keep their order. */
export function canonicalJson(value: unknown): string {
  return `${visibleJson(JSON.stringify(sorted(value), null, 2))}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}
