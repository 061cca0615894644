import type { PagingStrategy, ResumePosition } from "../contracts/paging.js";
import { property } from "../errors/foreign-error.js";
import { isWholeNumber, listAt, requestedNumber, wholeNumberOf } from "./read-path.js";

/**
 * The paging strategy of SCIM (`by: "index"`), for {@link paginate}. SCIM counts rows from 1. A host may return fewer rows than requested,
 * so the next index follows from the rows that came (RFC 7644, section 3.4.2.4).
 */
export const scimIndex: PagingStrategy = ({ by }) =>
  by === "index"
    ? {
        read: (data, input) => {
          const totalItems = wholeNumberOf(data, ["totalResults"]);
          const stated = wholeNumberOf(data, ["startIndex"]);
          const requested = requestedNumber(input.query?.startIndex, 1);
          // An empty list may leave its rows out.
          const isEmpty = property(data, "Resources") === undefined && totalItems === 0;
          const items = isEmpty ? [] : listAt(data, "Resources");
          // An empty page may state any index.
          if (stated !== undefined && stated !== requested && items?.length) {
            const problem = `row ${requested} was requested and the host returned rows from ${stated}`;
            return { items, next: undefined, totalItems, problem };
          }
          const count = items?.length ?? 0;
          const isLast = count === 0 || (totalItems !== undefined && requested + count > totalItems);
          const next: ResumePosition = { part: "query", name: "startIndex", value: requested + count };
          return { items, next: isLast ? undefined : next, totalItems, hasMoved: stated !== undefined };
        },
        accepts: ({ part, name, value }) =>
          part === "query" && name === "startIndex" && isWholeNumber(value) && value >= 1,
        isStart: ({ query }) => requestedNumber(query?.startIndex, 1) <= 1,
      }
    : undefined;
