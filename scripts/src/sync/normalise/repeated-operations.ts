import { type Definition, METHODS, type PathItem } from "../../model/openapi.js";
import { basePath, fullPath, serversOf } from "./full-paths.js";
import type { Note } from "./keep-known-keys.js";

/**
 * The definition without the operations that no host can tell from one before them, each of which is noted: their paths differ in the
 * names of parameters, or in the base path, which the one has and the other has not.
 */
export function withoutRepeatedOperations(definition: Definition, note: Note): Definition {
  const base = basePath(serversOf(definition)[0]);
  const firsts = new Map<string, string>();
  const paths = Object.entries(definition.paths).flatMap(([path, item]): [string, PathItem][] => {
    const template = fullPath(base, path).replace(/\{[^}]*\}/g, "{}");
    const repeated = METHODS.filter((method) => {
      if (item[method] === undefined) return false;
      const [key, signature] = [`${method.toUpperCase()} ${path}`, `${method} ${template}`];
      const first = firsts.get(signature);
      if (first === undefined) firsts.set(signature, key);
      else note(`${key} is left out: no host can tell it from ${first}`);
      return first !== undefined;
    });
    if (repeated.length === 0) return [[path, item]];
    const left = Object.fromEntries(Object.entries(item).filter(([key]) => !repeated.some((method) => method === key)));
    return METHODS.some((method) => method in left) ? [[path, left]] : [];
  });
  return { ...definition, paths: Object.fromEntries(paths) };
}
