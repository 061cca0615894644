import type { Style } from "./turn.js";
import { turnPages } from "./turn-pages.js";
import { valueAt } from "./value-at.js";

/** The shapes that the vendor's lists have elsewhere, the plainest last. */
const shapes = [{ items: "content", info: "" }, { items: "data", info: "meta.page" }, { items: "" }].map((shape) => ({
  shape,
  style: turnPages({ by: "page", ...shape }),
}));

/** For the few lists whose definition does not say what they look like: the first shape that the answer fits. */
export const readAnyShape: Style = {
  at: (input, position) => ({ ...input, query: { ...input.query, page: Number(position) } }),
  read: (data, input) => {
    const fitting = shapes.find(({ shape }) => Array.isArray(valueAt(data, shape.items)));
    return fitting ? fitting.style.read(data, input) : { items: undefined, next: undefined };
  },
};
