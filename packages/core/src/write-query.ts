import { isPresent, spread } from "./parts-of.js";
import { textOf } from "./text-of.js";

/**
 * Writes a query: arrays repeat their name, objects spread into their own names. That is OpenAPI's default (form, exploded), and no
 * definition of the vendor says otherwise.
 */
export function writeQuery(operation: string, query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => (value?.constructor === Object ? Object.entries(value) : spread([name, value])))
    .filter(isPresent)
    .map(([name, value]) =>
      [name, textOf(operation, "text, a number or a boolean", /^/, name, value)].map(encodeURIComponent).join("="),
    )
    .join("&");
}
