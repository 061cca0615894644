import { isRecord, type JsonObject } from "../../model/openapi.js";
import { SyncError } from "../sync-error.js";
import { checkOperations } from "./check-operations.js";
import { parseJson } from "./parse-json.js";
import { checkReferences } from "./references.js";

/** The bytes of one download → a whole OpenAPI or Swagger document with operations, or a {@link SyncError}. */
export function verify(bytes: Uint8Array): JsonObject {
  const text = new TextDecoder().decode(bytes);
  if (/^\s*</.test(text)) {
    throw new SyncError({
      code: "html",
      message: "HTML instead of JSON",
      place: "line 1",
      remedy: "Open the address in a browser: it may want a login.",
    });
  }
  const document = parseJson(text);
  if (!isRecord(document) || !hasKnownDialect(document)) {
    throw new SyncError({
      code: "no-definition",
      message: "neither Swagger 2.0 nor OpenAPI 3.0 or 3.1",
      place: "#",
      remedy: "Open the address in a browser; a new dialect needs a new upgrader.",
    });
  }
  checkOperations(document);
  checkReferences(document);
  return document;
}

function hasKnownDialect({ swagger, openapi }: JsonObject): boolean {
  return swagger === "2.0" || (typeof openapi === "string" && /^3\.[01]\.\d+$/.test(openapi));
}
