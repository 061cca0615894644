import type { IncomingMessage } from "node:http";
import type { OperationMetadata } from "@onetrust-client/core";
import type { ReceivedRequest } from "./received.js";
import { queryOf, splitPath } from "./routes.js";

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
  return receivedRequest({
    ...target,
    method: message.method ?? "",
    url: message.url ?? "",
    headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, `${value}`])),
    bytes: new Uint8Array(Buffer.concat(chunks)),
  });
}

/** A request whose body can be read as text and as a form. */
export function receivedRequest(request: Omit<ReceivedRequest, "body" | "form">): ReceivedRequest {
  const { bytes, headers } = request;
  return {
    ...request,
    body: new TextDecoder().decode(bytes),
    form: () =>
      new Response(Buffer.from(bytes), { headers: { "content-type": headers["content-type"] ?? "" } }).formData(),
  };
}

/** The input of an operation, or why its request cannot be read. */
export type ReadInput = { readonly input: ReceivedInput; readonly problem?: undefined } | { readonly problem: string };

/** Reads the input of an operation from its request. */
export async function readInput(metadata: OperationMetadata, request: ReceivedRequest): Promise<ReadInput> {
  const path = readPathParameters(metadata.path, request.url);
  if (path === undefined) return { problem: "the path has a percent sign that encodes nothing" };
  const isForm = metadata.body === "multipart";
  try {
    const body = await readBody(metadata, request);
    return { input: { path, query: groupByName(queryOf(request.url)), headers: request.headers, body } };
  } catch {
    return { problem: isForm ? "body must be a form with its boundary" : "body must be JSON" };
  }
}

function readPathParameters(template: string, url: string): Record<string, string> | undefined {
  const values = splitPath(url);
  try {
    const parameters = template.split("/").flatMap((segment, index): [string, string][] => {
      const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
      return name === undefined ? [] : [[name, decodeURIComponent(values[index] ?? "")]];
    });
    return Object.fromEntries(parameters);
  } catch {
    return undefined;
  }
}

async function readBody({ body: encoding }: OperationMetadata, request: ReceivedRequest): Promise<unknown> {
  const { body, bytes } = request;
  if (bytes.length === 0) return undefined;
  switch (encoding) {
    case "none":
      return undefined;
    case "json":
    case "merge-patch":
      return JSON.parse(body);
    case "multipart":
      return readForm(request);
    case "form":
      return groupByName(new URLSearchParams(body));
    case "text":
      return body;
    case "binary":
      return new Blob([Buffer.from(bytes)], { type: request.headers["content-type"] ?? "" });
  }
}

async function readForm(request: ReceivedRequest): Promise<unknown> {
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
