import type { PageInfo, PagingStrategy, ResumePosition } from "../contracts/paging.js";
import type { OperationInput } from "../contracts/request.js";
import { booleanOf, isWholeNumber, listAt, readPath, requestedNumber, wholeNumberOf } from "./read-path.js";

/**
 * The paging strategy of lists with numbered pages (`by: "page"`), for {@link paginate}. What a page says about itself counts only where
 * its type and value make sense. If its statements contradict each other, the one that promises another page counts, since following it
 * loses nothing. Without any statement, an empty page ends the list.
 */
export const pageNumber: PagingStrategy = (paging) =>
  paging.by === "page"
    ? {
        read: (data, input) =>
          readNumberedPage(input, { items: listAt(data, paging.items), info: readPath(data, paging.info) }),
        accepts: isPageNumber,
        isStart: isFirstPage,
      }
    : undefined;

/** Whether a position is the number of a page. */
export function isPageNumber({ part, name, value }: ResumePosition): boolean {
  return part === "query" && name === "page" && isWholeNumber(value);
}

/** Whether an input requests the first page of a numbered list. */
export function isFirstPage({ query }: OperationInput): boolean {
  return requestedNumber(query?.page, 0) === 0;
}

/** What a response holds about a numbered page. */
interface NumberedPage {
  readonly items: readonly unknown[] | undefined;
  /** The part of the response that has the page number and the totals. */
  readonly info: unknown;
}

/** Reads a numbered page: its rows, and whether another one follows. */
export function readNumberedPage({ query }: OperationInput, { items, info }: NumberedPage): PageInfo {
  const requested = requestedNumber(query?.page, 0);
  const stated = wholeNumberOf(info, ["number", "pageNumber"]);
  const totalPages = wholeNumberOf(info, ["totalPages"]);
  const totalItems = wholeNumberOf(info, ["totalElements", "totalItems", "totalCount"]);
  if (stated !== undefined && stated !== requested) {
    const problem = `page ${requested} was requested and the host returned page ${stated}`;
    return { items, next: undefined, totalItems, totalPages, problem };
  }
  const next: ResumePosition = { part: "query", name: "page", value: requested + 1 };
  const isFollowed = promisesAnother(info, { requested, totalPages }) ?? (items !== undefined && items.length > 0);
  return {
    items,
    next: isFollowed ? next : undefined,
    totalItems,
    totalPages,
    // A number that the host repeats proves nothing unless the list has an end.
    hasMoved: stated !== undefined && totalPages !== undefined,
  };
}

/** Whether any statement of a page promises another one; `undefined` if it says nothing. */
export function promisesAnother(
  info: unknown,
  { requested, totalPages }: { readonly requested: number; readonly totalPages: number | undefined },
): boolean | undefined {
  const last = booleanOf(info, "last");
  const statements = [
    booleanOf(info, "hasNext"),
    last === undefined ? undefined : !last,
    // 0 pages is what some lists say that do not count.
    totalPages ? requested + 1 < totalPages : undefined,
  ].filter((statement) => statement !== undefined);
  return statements.length === 0 ? undefined : statements.includes(true);
}
