import { configuration } from "./fail.js";
import { scalar } from "./scalar.js";

/**
 * Puts values into a path template, each percent-encoded so that it stays one segment. A value that is missing, empty, `.` or
 * `..` is refused: it would change which resource the URL names, and after parsing nobody could tell (RFC 3986 §5.2.4).
 */
export function fillPath(operation: string, template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = scalar(values[name]) ?? "";
    if (/^\.{0,2}$/.test(text)) {
      throw configuration(operation, `path value ${name} is missing or no segment`);
    }
    return encodeURIComponent(text);
  });
}
