import type { PagingStyle } from "./turn.js";
import { turnOf } from "./turn-pages.js";
import { valueAt } from "./value-at.js";

/**
 * For {@link pageThrough}: reads lists whose paging is `by: "any"`, the few whose definition does not say what they look like, by
 * the first shape that the answer fits.
 */
export const readAnyShape: PagingStyle = ({ by }) =>
  by === "any"
    ? (data, input) => {
        // The shapes that the vendor's lists have elsewhere, the plainest last: that one says nothing about itself.
        const items = ["content", "data", ""].find((path) => Array.isArray(valueAt(data, path)));
        return turnOf(input, valueAt(data, items), valueAt(data, items === "content" ? "" : "meta.page"));
      }
    : undefined;
