import { isRecord, type JsonObject } from "../model/openapi.js";
import { checkReferences } from "../model/references.js";
import { checkOperations } from "./check-operations.js";
import { parseJson } from "./parse-json.js";
import { SyncError } from "./sync-error.js";

/** The bytes of one download → a whole OpenAPI or Swagger document with operations, or a {@link SyncError}. */
export function verify(bytes: Uint8Array): JsonObject {
  const text = new TextDecoder().decode(bytes);
  if (/^\s*</.test(text)) {
    throw refuse("html", "HTML instead of JSON", "line 1", "Open the address in a browser: it may want a login.");
  }
  const document = parseJson(text);
  if (!isRecord(document) || !hasKnownDialect(document)) {
    const message = "neither Swagger 2.0 nor OpenAPI 3.0 or 3.1";
    throw refuse("no-definition", message, "#", "Open the address in a browser; a new dialect needs a new upgrader.");
  }
  checkOperations(document);
  checkReferences(document);
  return document;
}

function hasKnownDialect({ swagger, openapi }: JsonObject): boolean {
  return swagger === "2.0" || (typeof openapi === "string" && /^3\.[01]\.\d+$/.test(openapi));
}

function refuse(code: "html" | "no-definition", message: string, place: string, remedy: string): SyncError {
  return new SyncError({ code, message, place, remedy });
}
