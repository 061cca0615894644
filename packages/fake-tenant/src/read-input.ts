import type { OperationMetadata } from "@onetrust-client/core";
import type { ReceivedRequest } from "./received-request.js";
import { splitPath } from "./routes.js";

/** The input of a call, read back from its request: see {@link Received}. */
export interface ReadInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Reads a request by the metadata of its operation. */
export async function readInput(metadata: OperationMetadata, request: ReceivedRequest): Promise<ReadInput> {
  return {
    path: readPath(metadata.path, request.url),
    query: group(new URL(request.url, "http://localhost").searchParams),
    headers: request.headers,
    body: await readBody(request),
  };
}

function readPath(template: string, url: string): Record<string, string> {
  const values = splitPath(url);
  const pairs = template.split("/").map((segment, index) => [/^\{(.+)\}$/.exec(segment)?.[1], values[index]]);
  return Object.fromEntries(
    pairs.filter(([name]) => name).map(([name, value = ""]) => [name, decodeURIComponent(value)]),
  );
}

async function readBody(request: ReceivedRequest): Promise<unknown> {
  if (!request.body) return undefined;
  if (!request.headers["content-type"]?.startsWith("multipart/")) return JSON.parse(request.body);
  const parts = [...(await request.form())].map(async ([name, part]): Promise<[string, unknown]> => {
    const isJson = typeof part !== "string" && part.type === "application/json";
    return [name, isJson ? JSON.parse(await part.text()) : part];
  });
  return group(await Promise.all(parts));
}

/** An object of pairs; a name that comes several times has a list. */
function group<Value>(pairs: Iterable<readonly [string, Value]>): Record<string, Value | Value[]> {
  const groups: Record<string, Value | Value[]> = {};
  const seen = new Map<string, Value[]>();
  for (const [name, value] of pairs) {
    const values = [...(seen.get(name) ?? []), value];
    seen.set(name, values);
    groups[name] = values.length > 1 ? values : value;
  }
  return groups;
}
