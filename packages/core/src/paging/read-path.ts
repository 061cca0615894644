import { property } from "../errors/foreign-error.js";

/** The value at a path such as `meta.page`; the value itself for an empty path; `undefined` without a path or where it breaks off. */
export function readPath(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  return path === "" ? value : path.split(".").reduce(property, value);
}

/** The list at a path. `null` is an empty list; anything else is none. */
export function listAt(value: unknown, path: string | undefined): readonly unknown[] | undefined {
  const list = readPath(value, path);
  if (list === null) return [];
  return Array.isArray(list) ? list : undefined;
}

/** The first of some properties that is a whole number of at least 0. A total such as `-1` or `"many"` says nothing. */
export function wholeNumberOf(value: unknown, names: readonly string[]): number | undefined {
  return names.map((name) => property(value, name)).find(isWholeNumber);
}

/** A property that is a boolean. The text `"false"` says nothing. */
export function booleanOf(value: unknown, name: string): boolean | undefined {
  const flag = property(value, name);
  return typeof flag === "boolean" ? flag : undefined;
}

/** The whole number that an input asks for, which a caller may have written as text. */
export function requestedNumber(value: unknown, ifAbsent: number): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : (value ?? ifAbsent);
  return isWholeNumber(number) ? number : ifAbsent;
}

export function isWholeNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
