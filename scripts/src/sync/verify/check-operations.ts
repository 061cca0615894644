import { below, pointerTo } from "../../model/json-pointer.js";
import { isRecord, type JsonObject, METHODS } from "../../model/openapi.js";
import { basePath, fullPath } from "../normalise/full-paths.js";
import { withPathItems } from "../normalise/path-items.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";

/** The most operations of a definition. OneTrust's largest has 97. */
const MOST = 20_000;

/** Throws unless a document of any dialect has operations, each once. */
export function checkOperations(document: JsonObject): void {
  const operations = sourceOperations(withPathItems(document));
  if (operations.length === 0) throw refuse("no-operations", "the definition holds no operation", "#/paths");
  if (operations.length > MOST) {
    throw refuse(
      "too-many-operations",
      `the definition has ${operations.length} operations, ${MOST} are read`,
      "#/paths",
    );
  }
  const seen = new Map<string, string>();
  for (const { signature, place } of operations) {
    const first = seen.get(signature);
    if (first) throw refuse("duplicate-operation", `${signature} is declared twice, also at ${first}`, place);
    seen.set(signature, place);
  }
}

interface SourceOperation {
  /** Method and full path with nameless parameters, so that `/a/{x}` and `/a/{y}` are the same. */
  readonly signature: string;
  readonly place: string;
}

function sourceOperations(document: JsonObject): SourceOperation[] {
  const base = sourceBase(document);
  return entriesOf(document.paths).flatMap(([path, item]) => {
    const itemPlace = pointerTo(["paths", path]);
    return entriesOf(item).flatMap(([method, operation]) => {
      if (!isMethod(method) || !isRecord(operation)) return [];
      const place = below(itemPlace, method);
      const template = fullPath(base, path).replace(/\{[^}]*\}/g, "{}");
      return [{ signature: `${method.toUpperCase()} ${template}`, place }];
    });
  });
}

/** Swagger 2 has a base path, OpenAPI 3 a list of servers. */
function sourceBase(document: JsonObject): string {
  if (document.swagger !== undefined) return basePath({ url: document.basePath });
  return basePath(Array.isArray(document.servers) ? document.servers[0] : undefined);
}

function refuse(
  code: "no-operations" | "too-many-operations" | "duplicate-operation",
  message: string,
  place: string,
): SyncError {
  return new SyncError({ code, message, place, remedy: WAIT_FOR_VENDOR });
}

function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

function isMethod(key: string): boolean {
  return METHODS.some((method) => method === key);
}
