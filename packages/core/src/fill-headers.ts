import { configuration } from "./fail.js";

/**
 * Header values as text, without those that are absent. A value that HTTP cannot carry is refused without being shown: `identifier`
 * is often a person's address (RFC 9110 §5.5).
 */
export function fillHeaders(operation: string, values: Readonly<Record<string, unknown>>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const text = `${value}`;
    if (!/^[\w-]+$/.test(name) || /[^ -~\x80-\xff]/.test(text)) {
      throw configuration(operation, `header ${name} is not Latin-1`);
    }
    headers[name.toLowerCase()] = text;
  }
  return headers;
}
