import type { IncomingMessage } from "node:http";
import type { OperationMetadata } from "@onetrust-client/core";
import type { ReceivedRequest } from "./received.js";
import { splitPath } from "./routes.js";

/** The input of a call, read back from its request. {@link Received} is its type for one operation. */
export interface ReceivedInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Reads a request to its end. Rejects if the client goes away before. */
export async function readRequest(
  message: IncomingMessage,
  target: Pick<ReceivedRequest, "host" | "operation">,
): Promise<ReceivedRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, `${value}`]));
  return {
    ...target,
    method: message.method ?? "",
    url: message.url ?? "",
    headers,
    body: new TextDecoder().decode(bytes),
    bytes,
    form: () => new Response(bytes, { headers: { "content-type": headers["content-type"] ?? "" } }).formData(),
  };
}

/** Reads the input of an operation from its request. Rejects if the body is broken JSON or a broken form. */
export async function readInput(metadata: OperationMetadata, request: ReceivedRequest): Promise<ReceivedInput> {
  return {
    path: readPathParameters(metadata.path, request.url),
    query: groupByName(new URL(request.url, "http://localhost").searchParams),
    headers: request.headers,
    body: await readBody(request),
  };
}

function readPathParameters(template: string, url: string): Record<string, string> {
  const values = splitPath(url);
  const parameters = template.split("/").flatMap((segment, index): [string, string][] => {
    const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
    return name === undefined ? [] : [[name, decodeURIComponent(values[index] ?? "")]];
  });
  return Object.fromEntries(parameters);
}

async function readBody(request: ReceivedRequest): Promise<unknown> {
  if (!request.body) return undefined;
  if (!request.headers["content-type"]?.startsWith("multipart/")) return JSON.parse(request.body);
  const types = partTypes(request);
  const parts = [...(await request.form())].map(async ([name, part], index): Promise<[string, unknown]> => {
    if (!types[index]?.startsWith("application/json")) return [name, part];
    return [name, JSON.parse(typeof part === "string" ? part : await part.text())];
  });
  return groupByName(await Promise.all(parts));
}

/** Media types of the parts of a multipart body, in order. `FormData` keeps those of files only. */
function partTypes({ bytes, headers }: ReceivedRequest): (string | undefined)[] {
  const [, boundary = ""] = /boundary="?([^";]+)/i.exec(headers["content-type"] ?? "") ?? [];
  const parts = Buffer.from(bytes).toString("latin1").split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => {
    const [head = ""] = part.split("\r\n\r\n", 1);
    return /^content-type: *(\S+)/im.exec(head)?.[1]?.toLowerCase();
  });
}

/** An object of name and value pairs. A name that occurs several times gets a list. */
function groupByName<Value>(pairs: Iterable<readonly [string, Value]>): Record<string, Value | Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [name, value] of pairs) groups.set(name, [...(groups.get(name) ?? []), value]);
  const entries = [...groups].map(([name, values]): [string, Value | Value[]] => {
    const [first] = values;
    return [name, values.length === 1 && first !== undefined ? first : values];
  });
  return Object.fromEntries(entries);
}
