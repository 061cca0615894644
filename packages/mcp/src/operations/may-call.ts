import type { CatalogOperation } from "@onetrust-client/catalog";
import { fullName } from "./find-operation.js";

/** Whether an operation only reads, as far as method and name tell: GET, HEAD, and searches that are sent by POST. */
export function isRead({ method, name, idempotent }: CatalogOperation): boolean {
  return (
    method === "GET" || method === "HEAD" || (method === "POST" && idempotent && /^(get|list|search)[A-Z]/.test(name))
  );
}

/** Whether whoever started the server allowed an operation that writes: by its name, by one of its tags, or all of a service. */
export function isAllowedWrite(operation: CatalogOperation, allowed: readonly string[]): boolean {
  const names = [fullName(operation), operation.name, ...operation.tags, operation.package];
  return names.some((name) => allowed.includes(name));
}
