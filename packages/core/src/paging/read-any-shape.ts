import type { PagingStyle, ReadPage } from "./turn.js";
import { readCounted } from "./turn-pages.js";

/** The shapes that the vendor's lists have elsewhere, the plainest last. */
const shapes = [readCounted("content", ""), readCounted("data", "meta.page"), readCounted("")];

/**
 * For {@link pageThrough}: reads lists whose paging is `by: "any"`, the few whose definition does not say what they look like, by
 * the first shape that the answer fits.
 */
export const readAnyShape: PagingStyle = ({ by }) => (by === "any" ? readFitting : undefined);

const readFitting: ReadPage = (data, input) =>
  shapes.map((read) => read(data, input)).find(({ items }) => Array.isArray(items)) ?? {
    items: undefined,
    next: undefined,
  };
