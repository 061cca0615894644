import { property } from "./foreign-error.js";

/** A header of a response. Also of one that a test made up, whose headers may be a plain object or missing. */
export function headerOf(response: unknown, name: string): string | undefined {
  const headers = property(response, "headers");
  const get = property(headers, "get");
  const value: unknown = typeof get === "function" ? Reflect.apply(get, headers, [name]) : ownHeader(headers, name);
  return typeof value === "string" ? value : undefined;
}

function ownHeader(headers: unknown, name: string): unknown {
  if (typeof headers !== "object" || headers === null) return undefined;
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/**
 * All headers of a response by lower-case name, as plain data. Cookies are left out: they are as good as a password, and whoever asks for
 * help sends these along.
 */
export function headersOf(response: unknown): Record<string, string> {
  const headers = property(response, "headers");
  const forEach = property(headers, "forEach");
  const found: Record<string, string> = {};
  const add = (value: unknown, name: unknown): void => {
    const key = String(name).toLowerCase();
    if (typeof value === "string" && !key.startsWith("set-cookie")) found[key] = value;
  };
  if (typeof forEach === "function") Reflect.apply(forEach, headers, [add]);
  else if (typeof headers === "object" && headers !== null) {
    for (const [name, value] of Object.entries(headers)) add(value, name);
  }
  return found;
}
