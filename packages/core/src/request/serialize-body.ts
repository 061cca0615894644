import type { OperationMetadata } from "../contracts/metadata.js";
import type { RequestDraft } from "../contracts/request.js";
import { createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { writePairs } from "./serialize-parameters.js";
import { fileProblem, formProblem, toFile, writeForm } from "./write-form.js";
import { isDate, writeJson } from "./write-json.js";

/**
 * Writes a body as its operation wants it: JSON, a form, a text or bytes. Throws a `configuration` error that names the value that cannot
 * be sent.
 */
export function serializeBody(metadata: OperationMetadata, body: unknown): RequestDraft["body"] {
  const { name, body: encoding, bodyOptional } = metadata;
  if (encoding === "none") {
    if (body === undefined) return undefined;
    throw createConfigurationError(name, "the operation takes no body. Remove it.");
  }
  if (body === undefined && bodyOptional) return undefined;
  const problem = bodyProblem(metadata, body);
  if (problem !== undefined) throw createConfigurationError(name, `body ${problem}`);
  if (encoding === "multipart") return writeForm(metadata, body);
  if (encoding === "form") return writePairs({ operation: name, part: "body" }, formPairs(name, body));
  if (encoding === "text") return String(body);
  if (encoding === "binary") return toFile(body)?.data;
  return writeJson(name, body, "body");
}

/** What is wrong with the type of a body, in words that follow `body`. */
function bodyProblem({ bodyType, body: encoding }: OperationMetadata, body: unknown): string | undefined {
  if (body === undefined) {
    const value = { object: "{ … }", list: "[…]", text: '"…"', any: "…" }[bodyType];
    return `is required. Pass { body: ${value} }.`;
  }
  if (encoding === "multipart") return formProblem(body);
  if (encoding === "binary") return toFile(body) ? undefined : fileProblem(body);
  const expected = encoding === "text" ? "text" : encoding === "form" ? "object" : bodyType;
  if (expected === "any") return undefined;
  if (expected === "text") return typeof body === "string" ? undefined : `must be a text; got ${typeOf(body)}.`;
  if (expected === "list") return Array.isArray(body) ? undefined : `must be a list; got ${typeOf(body)}.`;
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return undefined;
  const format = encoding === "form" ? "a form" : "JSON";
  const hint = typeof body === "string" ? ` Pass the object itself: it is written as ${format} for you.` : "";
  return `must be an object; got ${typeOf(body)}.${hint}`;
}

/** The properties of a form. Objects in it, and lists of them, are written as JSON text (OpenAPI 3.1, "Encoding Object"). */
function formPairs(operation: string, body: unknown): (readonly [name: string, value: unknown])[] {
  return Object.entries(body ?? {}).map(([name, value]) => {
    const asText = (item: unknown): unknown =>
      typeof item === "object" && item !== null && !isDate(item) ? writeJson(operation, item, `body.${name}`) : item;
    return [name, Array.isArray(value) ? value.map(asText) : asText(value)] as const;
  });
}
