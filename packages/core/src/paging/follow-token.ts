import type { PagingStyle } from "./turn.js";
import { turnOf } from "./turn-pages.js";
import { valueAt } from "./value-at.js";

/**
 * For {@link pageThrough}: reads lists whose paging is `by: "token"`. The answer holds a token for the next page, which goes back
 * in a header, the query or the body. Some lists give tokens only to callers that wave totals aside (`properties=ignoreCount`) and
 * count their pages otherwise: those that say more follows are counted.
 */
export const followToken: PagingStyle = (paging) =>
  paging.by === "token"
    ? (data, input) => {
        const token = paging.token.map((path) => valueAt(data, path)).find(Boolean);
        return turnOf(input, valueAt(data, paging.items), data, token ? `${paging.into} ${token}` : "");
      }
    : undefined;
