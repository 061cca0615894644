import { textOf } from "./text-of.js";

/**
 * Puts values into a path template, each percent-encoded so that it stays one segment. A value that is missing, empty, `.` or
 * `..` is refused: it would change which resource the URL names, and after parsing nobody could tell (RFC 3986 §5.2.4).
 */
export function fillPath(operation: string, template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    return encodeURIComponent(textOf(operation, "a path segment", /^(?!\.{0,2}$)/, name, values[name] ?? ""));
  });
}
