import type { ReadInput } from "../read-input.js";
import { sizeOf } from "./size-of.js";

/** A SCIM list, which counts rows from 1 (RFC 7644 §3.4.2.4). */
export function scimIndex(rows: readonly unknown[], { query }: ReadInput, maxSize: number): unknown {
  const startIndex = Math.max(1, Number(query.startIndex ?? 1));
  const size = sizeOf(query.count ?? 25, maxSize);
  const page = rows.slice(startIndex - 1, startIndex - 1 + size);
  return {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
    totalResults: rows.length,
    startIndex,
    itemsPerPage: page.length,
    Resources: page,
  };
}
