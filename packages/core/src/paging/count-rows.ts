import type { PagingStyle } from "./turn.js";

/**
 * For {@link pageThrough}: reads lists whose paging is `by: "index"`. SCIM counts rows, from 1; a host may give fewer than asked
 * for, so the next index follows from what came (RFC 7644 §3.4.2.4).
 */
export const countRows: PagingStyle = ({ by }) =>
  by === "index"
    ? (data, input) => {
        const { Resources, startIndex, totalResults } = Object(data);
        // A list of nothing may leave its rows out.
        const items = Resources ?? (totalResults === 0 ? [] : undefined);
        const count = Object(items).length;
        const next = Number(startIndex ?? input.query?.startIndex ?? 1) + count;
        const isLast = !count || next > totalResults;
        return { items, next: isLast ? undefined : `query.startIndex ${next}` };
      }
    : undefined;
