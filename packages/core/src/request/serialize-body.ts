import type { OperationMetadata } from "../contracts/metadata.js";
import type { RequestDraft } from "../contracts/request.js";
import { createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { formProblem, writeForm } from "./write-form.js";
import { writeJson } from "./write-json.js";

/** Writes a body as its operation wants it: JSON text or a form. Throws a `configuration` error that names the value that cannot be sent. */
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
  return writeJson(name, body, "body");
}

/** What is wrong with the type of a body, in words that follow `body`. */
function bodyProblem({ bodyType, body: encoding }: OperationMetadata, body: unknown): string | undefined {
  if (body === undefined) {
    const value = { object: "{ … }", list: "[…]", text: '"…"', any: "…" }[bodyType];
    return `is required. Pass { body: ${value} }.`;
  }
  if (encoding === "multipart") return formProblem(body);
  if (bodyType === "any") return undefined;
  if (bodyType === "text") return typeof body === "string" ? undefined : `must be a text; got ${typeOf(body)}.`;
  if (bodyType === "list") return Array.isArray(body) ? undefined : `must be a list; got ${typeOf(body)}.`;
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return undefined;
  const hint = typeof body === "string" ? " Pass the object itself: it is written as JSON for you." : "";
  return `must be an object; got ${typeOf(body)}.${hint}`;
}
