import { configuration } from "./fail.js";

/**
 * Writes a query: arrays repeat their name, objects spread into their own names. That is OpenAPI's default (form, exploded), and no
 * definition of the vendor says otherwise.
 */
export function writeQuery(operation: string, query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]): [string, unknown][] => {
    if (Array.isArray(value)) return value.map((item) => [name, item]);
    return value?.constructor === Object ? Object.entries(value) : [[name, value]];
  });
  return pairs
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      if (Object(value) === value) throw configuration(operation, `query value ${name} is no text, number or boolean`);
      return `${encodeURIComponent(name)}=${encodeURIComponent(`${value}`)}`;
    })
    .join("&");
}
