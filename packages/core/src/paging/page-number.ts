import type { PageInfo, PagingStrategy, ResumePosition } from "../contracts/paging.js";
import type { OperationInput } from "../contracts/request.js";
import { property } from "../errors/foreign-error.js";
import { readPath } from "./read-path.js";

/**
 * The paging strategy of lists with numbered pages (`by: "page"`), for {@link paginate}. What the response says about itself comes before
 * any guess: a host may reduce `size`, so a short page need not be the last. Without totals, an empty page ends the list.
 */
export const pageNumber: PagingStrategy = (paging) =>
  paging.by === "page"
    ? (data, input) => readPageInfo(input, { items: readPath(data, paging.items), info: readPath(data, paging.info) })
    : undefined;

/** What a response holds about its page. */
interface PageParts {
  readonly items: unknown;
  /** The part of the response that has the page number and the totals. */
  readonly info: unknown;
  /** Where the next page starts, in lists that say so. Absent: the next page number. */
  readonly position?: ResumePosition | undefined;
  /** Whether another page follows if the response says nothing else. Absent: as long as pages have rows. */
  readonly hasMore?: boolean;
}

/** The rows of a page, and by what it says about itself, whether another one follows. */
export function readPageInfo({ query }: OperationInput, { items, info, position, hasMore }: PageParts): PageInfo {
  const totalPages = property(info, "totalPages");
  const number = property(info, "number") ?? property(info, "pageNumber") ?? query?.page ?? 0;
  const next = Number(number) + 1;
  const guess = hasMore ?? (totalPages ? next < Number(totalPages) : Array.isArray(items) && items.length > 0);
  const isLast = property(info, "last") ?? !(property(info, "hasNext") ?? guess);
  return { items, next: isLast ? undefined : (position ?? { part: "query", name: "page", value: next }) };
}
