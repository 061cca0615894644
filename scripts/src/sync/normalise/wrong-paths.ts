import { type Definition, METHODS, type PathItem } from "../../model/openapi.js";
import type { Note } from "./keep-known-keys.js";

/** The definition without the paths that are no paths of a host; the operations of each are noted. */
export function withoutWrongPaths(definition: Definition, note: Note): Definition {
  const paths = Object.entries(definition.paths).filter(([path, item]) => {
    const fault = pathFault(path);
    if (fault !== undefined) for (const key of operationKeys(path, item)) note(`${key} is left out: its path ${fault}`);
    return fault === undefined;
  });
  return { ...definition, paths: Object.fromEntries(paths) };
}

function operationKeys(path: string, item: PathItem): string[] {
  return METHODS.filter((method) => item[method] !== undefined).map((method) => `${method.toUpperCase()} ${path}`);
}

/**
 * What would make a path lead elsewhere: to another host, out of its folder, into the query or the fragment (RFC 3986). A path
 * without its first slash would become part of the name of the host.
 */
function pathFault(path: string): string | undefined {
  if (!path.startsWith("/")) return "does not begin with a slash";
  if (path.includes("//")) return "has two slashes together";
  if (path.split("/").some(isDots)) return "has . or .. for a segment";
  if (/[?#]/.test(path)) return "has a ? or a #, where a query or a fragment would begin";
  if (path.includes("\\")) return "has a backslash, which a URL reads as a slash";
  if (/[\p{Cc} \u00a0\u2028\u2029]/u.test(path)) return "has a space or a control character";
  return undefined;
}

/** URLs read `%2e` as a dot. */
function isDots(segment: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(segment);
}
