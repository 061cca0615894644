import { configuration } from "./fail.js";

/**
 * Writes a query: arrays repeat their name, objects spread into their own names. That is OpenAPI's default (form, exploded), and no
 * definition of the vendor says otherwise.
 */
export function writeQuery(operation: string, query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  const write = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (typeof value === "object") throw configuration(operation, `query value ${name} is nested`);
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(`${value}`)}`);
  };
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const item of value) write(name, item);
    else if (typeof value === "object") for (const [key, item] of Object.entries(value ?? {})) write(key, item);
    else write(name, value);
  }
  return pairs.join("&");
}
