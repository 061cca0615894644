import type { PagingStrategy } from "../contracts/paging.js";
import { property } from "../errors/foreign-error.js";

/**
 * The paging strategy of SCIM (`by: "index"`), for {@link paginate}. SCIM counts rows from 1. A host may return fewer rows than requested,
 * so the next index follows from the rows that came (RFC 7644, section 3.4.2.4).
 */
export const scimIndex: PagingStrategy = ({ by }) =>
  by === "index"
    ? (data, input) => {
        const total = property(data, "totalResults");
        // An empty list may leave its rows out.
        const items = property(data, "Resources") ?? (total === 0 ? [] : undefined);
        const count = Array.isArray(items) ? items.length : 0;
        const next = Number(property(data, "startIndex") ?? input.query?.startIndex ?? 1) + count;
        const isLast = count === 0 || (typeof total === "number" && next > total);
        return { items, next: isLast ? undefined : { part: "query", name: "startIndex", value: next } };
      }
    : undefined;
