import { visibleJson } from "../../text/visible-text.js";

/** An object as JSON with one property a line, in the order of their names, so that a change of the vendor is seen. */
export function jsonLines(object: object): string {
  const entries = Object.entries(object)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n}`;
}

/** JSON as a template literal that holds nothing but text. */
export function jsonLiteral(json: string): string {
  return `\`${visibleJson(json).replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
}
