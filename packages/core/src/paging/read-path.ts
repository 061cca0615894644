import { property } from "../errors/foreign-error.js";

/** The value at a path such as `meta.page`; the value itself for an empty path; `undefined` without a path or where it breaks off. */
export function readPath(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  return path === "" ? value : path.split(".").reduce(property, value);
}
