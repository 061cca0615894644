import { keysOf, valueAt } from "../../../scripts/src/model/json-pointer.js";
import { isRecord, type JsonObject } from "../../../scripts/src/model/openapi.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The document of another vendor with OneTrust's host in place of its own, which is all that tells it from one of OneTrust's. */
export function onTenant(text: string): JsonObject {
  const document: unknown = JSON.parse(text);
  if (!isRecord(document)) throw new Error("A document is an object.");
  if (document.swagger !== undefined) return { ...document, host: "app.onetrust.com", schemes: ["https"] };
  return {
    ...document,
    servers: [{ url: "https://{hostname}", variables: { hostname: { default: "app.onetrust.com" } } }],
  };
}

/** The operations of a document, `GET /pets`: read by itself, to be compared with what the stages say. */
export function declaredOperations(document: JsonObject): string[] {
  const paths = isRecord(document.paths) ? document.paths : {};
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => isRecord(resolved(document, item)[method])).map(
      (method) => `${method.toUpperCase()} ${path}`,
    ),
  );
}

function resolved(document: JsonObject, item: unknown): JsonObject {
  if (!isRecord(item)) return {};
  return typeof item.$ref === "string" ? resolved(document, valueAt(document, keysOf(item.$ref))) : item;
}
