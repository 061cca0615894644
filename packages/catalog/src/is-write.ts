import type { CatalogOperation } from "./operation.js";

/** What the names of operations that only read begin with. OneTrust has a GET that withdraws a consent, and a POST for most searches. */
const readingVerb = /^(check|count|download|export|find|get|has|is|list|read|search|verify|view)[A-Z]/;

/** Whether an operation changes something on the host, as far as method, name and the review of what may be sent twice tell. */
export function isWrite({
  method,
  name,
  idempotent,
}: Pick<CatalogOperation, "method" | "name" | "idempotent">): boolean {
  if (method === "HEAD" || method === "OPTIONS") return false;
  const mayRead = method === "GET" || (method === "POST" && idempotent);
  return !mayRead || !readingVerb.test(name);
}
