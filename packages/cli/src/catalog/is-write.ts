import type { CatalogOperation } from "@onetrust-client/catalog";

/** Whether an operation changes something. A POST that is safe to repeat is a search. */
export function isWrite({ method, idempotent }: Pick<CatalogOperation, "method" | "idempotent">): boolean {
  if (method === "POST") return !idempotent;
  return method === "PUT" || method === "PATCH" || method === "DELETE";
}
