import type { Facts, FactsRow, HostKind } from "./facts.js";

/** A row of a service's table with the defaults filled in. */
export function fillFacts(host: HostKind, name: string, row: FactsRow): Facts {
  return {
    name,
    host,
    method: row.method,
    path: row.path,
    scopes: row.scopes ?? [],
    credentials: row.credentials ?? (host === "tenant" ? "tenant" : "none"),
    body: row.body ?? "none",
    answer: row.answer ?? "json",
    replaySafe: row.replaySafe ?? false,
    failures: row.failures,
    deprecated: row.deprecated ?? false,
  };
}
