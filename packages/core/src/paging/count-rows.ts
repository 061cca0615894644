import type { PagingStyle, ReadPage } from "./turn.js";

/**
 * For {@link pageThrough}: reads lists whose paging is `by: "index"`. SCIM counts rows, from 1; a host may give fewer than asked
 * for, so the next index follows from what came (RFC 7644 §3.4.2.4).
 */
export const countRows: PagingStyle = ({ by }) => (by === "index" ? readIndexed : undefined);

const readIndexed: ReadPage = (data, input) => {
  const { Resources, startIndex, totalResults } = Object(data);
  // A list of nothing may leave its rows out.
  const items = Resources ?? (totalResults === 0 ? [] : undefined);
  const count = Array.isArray(items) ? items.length : 0;
  const next = Number(startIndex ?? input.query?.startIndex ?? 1) + count;
  return { items, next: count > 0 && !(next > totalResults) ? `query.startIndex ${next}` : undefined };
};
