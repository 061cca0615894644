import type { OperationContract } from "@onetrust-client/catalog";
import type { BodyEncoding, OperationMetadata } from "@onetrust-client/core";
import { type ReceivedInput, readInput } from "../requests/read-request.js";
import type { ReceivedRequest } from "../requests/received.js";
import { operationContract } from "./contract.js";
import type { Refusal } from "./refusal.js";
import { schemaProblems } from "./schema-checks.js";

/** The input of a request, or why it is refused. */
export type CheckedRequest =
  | { readonly input: ReceivedInput; readonly refusal?: undefined }
  | { readonly refusal: Refusal };

/**
 * Reads and checks a request as the operation's definition says. Required parts stand in the operation's metadata, and are checked for
 * operations of your own as well.
 */
export async function checkRequest(metadata: OperationMetadata, request: ReceivedRequest): Promise<CheckedRequest> {
  const mediaType = mediaTypeProblem(metadata, request);
  if (mediaType !== undefined) return { refusal: { status: 415, problems: [mediaType] } };
  const read = await readInput(metadata, request);
  if (read.problem !== undefined) return { refusal: { status: 400, problems: [read.problem] } };
  const { input } = read;
  const missing = missingParts(metadata, request, input);
  const contract = operationContract(metadata);
  const wrong = contract ? wrongValues(metadata, contract, input) : [];
  const problems = [...missing, ...wrong];
  return problems.length > 0 ? { refusal: { status: 400, problems } } : { input };
}

/** Text and bytes stand as they are, and may have any type. */
const MEDIA_TYPES: Readonly<Partial<Record<BodyEncoding, { readonly name: string; readonly pattern: RegExp }>>> = {
  json: { name: "application/json", pattern: /^application\/([\w.-]+\+)?json\s*(;|$)/i },
  multipart: { name: "multipart/form-data", pattern: /^multipart\/form-data\s*;/i },
  form: { name: "application/x-www-form-urlencoded", pattern: /^application\/x-www-form-urlencoded\s*(;|$)/i },
  "merge-patch": { name: "application/merge-patch+json", pattern: /^application\/merge-patch\+json\s*(;|$)/i },
};

/** What is wrong with the type of the body. A request without one has none. */
function mediaTypeProblem({ body }: OperationMetadata, { bytes, headers }: ReceivedRequest): string | undefined {
  if (body === "none" || bytes.length === 0) return undefined;
  const expected = MEDIA_TYPES[body];
  const type = headers["content-type"] ?? "";
  if (expected === undefined || expected.pattern.test(type)) return undefined;
  return `content-type must be ${expected.name}; got ${type === "" ? "none" : `"${type}"`}`;
}

function missingParts(
  { required, body, bodyOptional }: OperationMetadata,
  { bytes }: ReceivedRequest,
  { query, headers }: ReceivedInput,
): string[] {
  const names = [
    ...(required.query ?? []).filter((name) => query[name] === undefined).map((name) => `query.${name}`),
    ...(required.headers ?? [])
      .filter((name) => headers[name.toLowerCase()] === undefined)
      .map((name) => `headers.${name}`),
    ...(body !== "none" && !bodyOptional && bytes.length === 0 ? ["body"] : []),
  ];
  return names.map((name) => `${name} is required`);
}

function wrongValues(metadata: OperationMetadata, contract: OperationContract, input: ReceivedInput): string[] {
  const parameters = (["path", "query", "headers"] as const).flatMap((part) =>
    Object.keys(contract[part] ?? {}).flatMap((name) => {
      const value = input[part][part === "headers" ? name.toLowerCase() : name];
      // An object that is spread arrives as parameters that the definition does not list, and a style changes what a value looks like.
      const isWrittenOtherwise = metadata.spread.includes(name) || metadata.styles?.[part]?.[name] !== undefined;
      if (value === undefined || isWrittenOtherwise) return [];
      return schemaProblems(metadata, [part, name], { value, carrier: "text" });
    }),
  );
  return [...parameters, ...wrongBody(metadata, contract, input.body)];
}

function wrongBody(metadata: OperationMetadata, contract: OperationContract, body: unknown): string[] {
  if (contract.body === undefined || body === undefined) return [];
  switch (metadata.body) {
    case "none":
    case "binary":
      return [];
    case "json":
    case "text":
      return schemaProblems(metadata, ["body"], { value: body, carrier: "json" });
    case "multipart":
    case "form":
      return schemaProblems(metadata, ["body"], { value: withoutFiles(body), carrier: "text" });
    case "merge-patch":
      // In a patch every property may be absent, or null (RFC 7396).
      return typeof body === "object" && body !== null ? [] : ["body must be object"];
  }
}

/** A form with a text in the place of each file, whose bytes no schema describes. */
function withoutFiles(value: unknown): unknown {
  if (value instanceof Blob) return "";
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutFiles(part)]));
}
