import type { PagingStrategy } from "../contracts/paging.js";
import { isFirstPage, isPageNumber, readNumberedPage } from "./page-number.js";
import { listAt, readPath } from "./read-path.js";

/** The shapes that the vendor's lists have, the plainest last: it says nothing about itself. */
const shapes = [
  { items: "content", info: "" },
  { items: "data", info: "meta.page" },
  { items: "", info: "meta.page" },
] as const;

/**
 * The paging strategy of the few lists whose definition does not describe them (`by: "any"`), for {@link paginate}: the first known shape
 * that the response fits.
 */
export const detectPaging: PagingStrategy = ({ by }) =>
  by === "any"
    ? {
        read: (data, input) => {
          const shape = shapes.find(({ items }) => listAt(data, items) !== undefined);
          return readNumberedPage(input, {
            items: listAt(data, shape?.items),
            info: readPath(data, shape?.info ?? ""),
          });
        },
        accepts: isPageNumber,
        isStart: isFirstPage,
      }
    : undefined;
