import type { PagingStrategy, ResumePosition } from "../contracts/paging.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { isFirstPage, isPageNumber, promisesAnother, readNumberedPage } from "./page-number.js";
import { listAt, readPath, wholeNumberOf } from "./read-path.js";

/**
 * The paging strategy of lists with tokens (`by: "token"`), for {@link paginate}. The response holds a token for the next page, which the
 * next request returns in a header, the query or the body. Some lists give tokens only to callers that renounce totals
 * (`properties=ignoreCount`) and number their pages otherwise; those are followed by number.
 */
export const pageToken: PagingStrategy = (paging) =>
  paging.by === "token"
    ? {
        read: (data, input) => {
          const items = listAt(data, paging.items);
          const totalItems = wholeNumberOf(data, ["totalElements", "totalItems", "totalCount"]);
          const found = paging.token
            .map((path) => readPath(data, path))
            .find((value) => value !== undefined && value !== null && value !== "");
          if (found === undefined) {
            const totalPages = wholeNumberOf(data, ["totalPages"]);
            const isNumbered =
              promisesAnother(data, { requested: 0, totalPages: undefined }) === true || Boolean(totalPages);
            return isNumbered ? readNumberedPage(input, { items, info: data }) : { items, next: undefined, totalItems };
          }
          if (!isToken(found)) {
            return { items, next: undefined, totalItems, problem: `the token of the next page is ${typeOf(found)}` };
          }
          // A token that comes with every page leads from an empty page to another one, for ever.
          const isEnd = items?.length === 0 && promisesAnother(data, { requested: 0, totalPages: undefined }) === false;
          if (isEnd) return { items, next: undefined, totalItems };
          const next: ResumePosition = { part: paging.into.part, name: paging.into.name, value: found };
          return { items, next, totalItems, hasMoved: true };
        },
        accepts: (position) =>
          isPageNumber(position) ||
          (position.part === paging.into.part && position.name === paging.into.name && isToken(position.value)),
        isStart: (input) => isFirstPage(input) && property(input[paging.into.part], paging.into.name) === undefined,
      }
    : undefined;

function isToken(value: unknown): value is string | number {
  return typeof value === "string" ? value !== "" : typeof value === "number" && Number.isFinite(value);
}
