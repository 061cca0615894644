import type { Paging } from "./paging.js";
import type { Style, Turn } from "./turn.js";
import { valueAt } from "./value-at.js";

/**
 * Counted pages. What the answer says about itself goes before any guess: a host may clamp `size`, so a page shorter than asked for
 * need not be the last. Without totals only an empty page ends the list.
 */
export function turnPages({ items: path, info }: Extract<Paging, { by: "page" }>): Style {
  return {
    at: (input, position) => ({ ...input, query: { ...input.query, page: Number(position) } }),
    read: (data, input) => {
      const items = valueAt(data, path);
      const said = info === undefined ? {} : Object(valueAt(data, info));
      const number = Number(said.number ?? said.pageNumber ?? input.query?.page ?? 0);
      return { items, next: isLast(said, number, items) ? undefined : `${number + 1}` };
    },
  };
}

function isLast(said: Readonly<Record<string, unknown>>, number: number, items: Turn["items"]): boolean {
  if (typeof said.last === "boolean") return said.last;
  if (typeof said.totalPages === "number") return number + 1 >= said.totalPages;
  if (typeof said.hasNext === "boolean") return !said.hasNext;
  return Array.isArray(items) && items.length === 0;
}
