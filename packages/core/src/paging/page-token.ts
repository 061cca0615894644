import type { PagingStrategy, ResumePosition } from "../contracts/paging.js";
import { readPageInfo } from "./page-number.js";
import { readPath } from "./read-path.js";

/**
 * The paging strategy of lists with tokens (`by: "token"`), for {@link paginate}. The response holds a token for the next page, which the
 * next request returns in a header, the query or the body. Some lists give tokens only to callers that renounce totals
 * (`properties=ignoreCount`) and number their pages otherwise; those are followed by number.
 */
export const pageToken: PagingStrategy = (paging) =>
  paging.by === "token"
    ? (data, input) => {
        const token = paging.token.map((path) => readPath(data, path)).find(isToken);
        const position: ResumePosition | undefined = token === undefined ? undefined : { ...paging.into, value: token };
        const items = readPath(data, paging.items);
        return readPageInfo(input, { items, info: data, position, hasMore: position !== undefined });
      }
    : undefined;

function isToken(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || (typeof value === "number" && value !== 0);
}
