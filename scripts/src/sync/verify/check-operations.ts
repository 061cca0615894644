import { isRecord, type JsonObject, METHODS } from "../../model/openapi.js";
import { withPathItems } from "../normalise/path-items.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";

/** The most operations of a definition. OneTrust's largest has 97. */
const MOST = 20_000;

/** Throws unless a document of any dialect has operations. */
export function checkOperations(document: JsonObject): void {
  const count = valuesOf(withPathItems(document).paths).flatMap(operationsOf).length;
  if (count === 0) throw refuse("no-operations", "the definition holds no operation");
  if (count > MOST) throw refuse("too-many-operations", `the definition has ${count} operations, ${MOST} are read`);
}

function operationsOf(item: unknown): unknown[] {
  return isRecord(item) ? METHODS.map((method) => item[method]).filter(isRecord) : [];
}

function valuesOf(value: unknown): unknown[] {
  return isRecord(value) ? Object.values(value) : [];
}

function refuse(code: "no-operations" | "too-many-operations", message: string): SyncError {
  return new SyncError({ code, message, place: "#/paths", remedy: WAIT_FOR_VENDOR });
}
