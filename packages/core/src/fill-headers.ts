import { isPresent } from "./parts-of.js";
import { textOf } from "./text-of.js";

/**
 * Header values as text, without those that are absent. A value that HTTP cannot carry is refused without being shown: `identifier`
 * is often a person's address (RFC 9110 §5.5).
 */
export function fillHeaders(operation: string, values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(isPresent)
      .map(([name, value]) => {
        const header = textOf(operation, "a header name", /^[\w-]+$/, name, name.toLowerCase());
        return [header, textOf(operation, "Latin-1 text", /^[ -~\x80-\xff]*$/, name, value)];
      }),
  );
}
