import type { Facts, FactsRow, HostKind, PagedFactsRow } from "./facts.js";

/** A row of a service's table with the defaults filled in. */
export function fillFacts(host: HostKind, name: string, row: FactsRow | PagedFactsRow): Facts {
  const { method = "GET" } = row;
  return {
    method,
    scopes: [],
    credentials: host === "tenant" ? "tenant" : "none",
    body: "none",
    answer: "json",
    replaySafe: method === "GET",
    deprecated: false,
    ...row,
    name,
    host,
  };
}
