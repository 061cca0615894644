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
