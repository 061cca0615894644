import { isDeepStrictEqual } from "node:util";
import { keysOf, pointerTo } from "../../model/json-pointer.js";
import {
  type Definition,
  isRecord,
  type Operation,
  operationsOf,
  type PathItem,
  type Server,
} from "../../model/openapi.js";

/** Moves the servers' base path into the paths, where a path does not start with it already. */
export function withFullPaths(definition: Definition): Definition {
  const servers = serversOf(definition);
  const base = basePath(servers[0]);
  const paths = new Map<string, PathItem>();
  for (const [path, item] of Object.entries(definition.paths)) {
    const full = fullPath(base, path);
    const [before, own] = [paths.get(full), withoutRepeatedServers(item, servers)];
    paths.set(full, before === undefined ? own : { ...selfContained(before), ...selfContained(own) });
  }
  const moved = { ...definition, servers: servers.map(originOnly), paths: Object.fromEntries(paths) };
  return base === "" ? moved : withMovedReferences(moved, base);
}

/** The servers of a definition. */
export function serversOf(definition: Definition): readonly Server[] {
  return commonServers(definition) ?? definition.servers ?? [];
}

/** Servers that every operation or its path names, the same everywhere, are the definition's. */
function commonServers(definition: Definition): readonly Server[] | undefined {
  const named = operationsOf(definition).map(
    ({ path, operation }) => operation.servers ?? definition.paths[path]?.servers,
  );
  const [first = []] = named;
  return first.length > 0 && named.every((each) => isDeepStrictEqual(each, first)) ? first : undefined;
}

const INTO_PATHS = "#/paths/";

/** References into a path follow it. */
function withMovedReferences(definition: Definition, base: string): Definition {
  return JSON.parse(
    JSON.stringify(definition, (key, value: unknown) =>
      key === "$ref" && typeof value === "string" && value.startsWith(INTO_PATHS) ? movedReference(value, base) : value,
    ),
  );
}

function movedReference(reference: string, base: string): string {
  const [, path = "", ...rest] = keysOf(reference);
  return pointerTo(["paths", fullPath(base, path), ...rest]);
}

/** Servers further in that only repeat the document's are no servers of their own. */
function withoutRepeatedServers(item: PathItem, servers: readonly Server[]): PathItem {
  const entries = Object.entries(item).flatMap(([key, value]): [string, unknown][] => {
    if (key === "servers") return isDeepStrictEqual(value, servers) ? [] : [[key, value]];
    if (!isRecord(value) || !isDeepStrictEqual(value.servers, servers)) return [[key, value]];
    const { servers: _, ...rest } = value;
    return [[key, rest]];
  });
  return Object.fromEntries(entries);
}

/** A path item whose operations say themselves what it says for all of them, so that others can stand beside them. */
function selfContained({ parameters = [], servers, ...operations }: PathItem): PathItem {
  const entries = Object.entries(operations).map(([method, operation]): [string, Operation] => [
    method,
    { ...(servers && { servers }), ...operation, parameters: [...parameters, ...(operation.parameters ?? [])] },
  ]);
  return Object.fromEntries(entries);
}

export function fullPath(base: string, path: string): string {
  return base === "" || path === base || path.startsWith(`${base}/`) ? path : base + path;
}

/** The path of a server's URL, `/api/custom-entity`, or nothing; a variable in it takes its default. */
export function basePath(server: unknown): string {
  if (!isRecord(server) || typeof server.url !== "string") return "";
  const path = server.url.slice(originOf(server.url).length);
  const filled = path.replace(/\{([^}]*)\}/g, (_, name: string) => defaultOf(server.variables, name));
  return filled.replace(/\/+$/, "");
}

function defaultOf(variables: unknown, name: string): string {
  const variable = isRecord(variables) ? variables[name] : undefined;
  return isRecord(variable) && typeof variable.default === "string" ? variable.default : "";
}

function originOnly(server: Server): Server {
  return { ...server, url: originOf(server.url) };
}

function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/]*/i.exec(url)?.[0] ?? "";
}
