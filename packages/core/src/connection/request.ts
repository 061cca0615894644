import type { Connection, RequestFunction, SendOptions } from "../contracts/connection.js";
import type { OperationMetadata } from "../contracts/metadata.js";
import type { DataAndResponse } from "../contracts/operation.js";
import type { ApiRequest } from "../contracts/request.js";
import { optionChecks } from "../errors/check-options.js";
import { beginStackAtCaller, createConfigurationError } from "../errors/create-error.js";
import { listWords, showOption, typeOf } from "../errors/describe.js";
import { buildRequest } from "../request/build-request.js";
import { hostKinds, isHostKind } from "./hosts.js";

const fields: Readonly<Record<keyof ApiRequest, true>> = {
  method: true,
  path: true,
  params: true,
  query: true,
  headers: true,
  body: true,
  encoding: true,
  host: true,
  response: true,
  idempotent: true,
};

/** Makes the function that calls paths without an operation. */
export function createRequestFunction({ baseUrl, send }: Pick<Connection, "baseUrl" | "send">): RequestFunction {
  // That the data is what the caller expects is the caller's word: the result of `send` is unknown.
  const run = async <Data>(given: ApiRequest, options?: SendOptions): Promise<DataAndResponse<Data>> => {
    checkRequest(given);
    const metadata = metadataOf(given);
    const { params, query, headers, body } = given;
    const input = {
      ...(params && { path: params }),
      ...(query && { query }),
      ...(headers && { headers }),
      ...(body !== undefined && { body }),
    };
    const draft = buildRequest({ metadata, baseUrl: baseUrl(metadata.host) }, input);
    const shown = { ...metadata, path: shownPath(metadata.path) };
    return (await send(shown, draft, options)) as DataAndResponse<Data>;
  };

  // The public functions make stacks begin with their caller.
  const request = async <Data>(given: ApiRequest, options?: SendOptions): Promise<Data> => {
    try {
      return (await run<Data>(given, options)).data;
    } catch (error) {
      throw beginStackAtCaller(error, request);
    }
  };
  const withResponse = async <Data>(given: ApiRequest, options?: SendOptions): Promise<DataAndResponse<Data>> => {
    try {
      return await run<Data>(given, options);
    } catch (error) {
      throw beginStackAtCaller(error, withResponse);
    }
  };
  return Object.assign(request, { withResponse });
}

/** What a path without an operation is known to be: what the caller says, and nothing else. */
function metadataOf(given: ApiRequest): OperationMetadata {
  const { method = "GET", path, body, encoding = "json", host = "tenant", response = "json" } = given;
  return {
    name: "request",
    package: undefined,
    host,
    method,
    path,
    scopes: [],
    credentials: host === "tenant" ? "tenant" : "none",
    body: body === undefined ? "none" : encoding,
    bodyType: "any",
    bodyOptional: true,
    files: [],
    required: {},
    spread: [],
    response,
    responseType: "any",
    responseOptional: true,
    idempotent: given.idempotent ?? method === "GET",
    deprecated: false,
  };
}

/**
 * The path as events and errors show it. Words and versions stay; whatever else was written into it literally is an id, and may be a
 * person's address. Rate limits count by this path, too.
 */
function shownPath(path: string): string {
  return path
    .split("/")
    .map((segment) => (/^([a-z][a-z_-]*|v\d+(\.\d+)?|\{[^{}]+\})?$/i.test(segment) ? segment : "{…}"))
    .join("/");
}

function checkRequest(given: ApiRequest): void {
  const checks = optionChecks("request");
  checks.known(given, Object.keys(fields));
  const { path, method, host, encoding, response, idempotent } = given;
  const problem = pathProblem(path);
  if (problem !== undefined) throw createConfigurationError("request", `path ${problem}`);
  oneOf("method", method, ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]);
  if (!isHostKind(host)) oneOf("host", host, hostKinds);
  oneOf("encoding", encoding, ["json", "merge-patch", "multipart", "form", "text", "binary"]);
  oneOf("response", response, ["json", "text", "binary", "none"]);
  if (idempotent === undefined || typeof idempotent === "boolean") return;
  throw createConfigurationError("request", `idempotent must be true or false; got ${typeOf(idempotent)}.`);
}

/** What is wrong with a path, in words that follow its name. */
function pathProblem(path: unknown): string | undefined {
  if (typeof path !== "string") return `must be a text such as "/api/risk/v2/risks"; got ${typeOf(path)}.`;
  if (/^\w+:/.test(path)) return "must not name a host. For files that a response points to, use download(url).";
  if (!path.startsWith("/") || path.startsWith("//")) return "must begin with one slash, at the root of the host.";
  if (/[?#]/.test(path)) return "must not have a query or a fragment. Pass the query in query.";
  if (/[\\\p{Cc}\s]/u.test(path)) return "must not have blanks, backslashes or control characters in it. Encode them.";
  if (path.split("/").some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) return 'must not have "." or ".." in it.';
  return undefined;
}

function oneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (value === undefined || (typeof value === "string" && allowed.includes(value))) return;
  throw createConfigurationError("request", `${name} must be ${listWords(allowed, "or")}; got ${showOption(value)}.`);
}
