import type { PagingStyle, ReadPage } from "./turn.js";
import { valueAt } from "./value-at.js";

/**
 * For {@link pageThrough}: reads lists whose paging is `by: "page"`, counted from 0. What the answer says about itself goes before
 * any guess: a host may clamp `size`, so a page shorter than asked for need not be the last. Without totals only an empty page ends
 * the list.
 */
export const turnPages: PagingStyle = (paging) =>
  paging.by === "page" ? readCounted(paging.items, paging.info) : undefined;

/** Reads counted pages by the places of their rows and, where they say anything about themselves, of that. */
export function readCounted(path: string, info?: string): ReadPage {
  return (data, input) => {
    const items = valueAt(data, path);
    const said = info === undefined ? {} : Object(valueAt(data, info));
    const number = Number(said.number ?? said.pageNumber ?? input.query?.page ?? 0);
    return { items, next: isLast(said, number, items) ? undefined : `query.page ${number + 1}` };
  };
}

function isLast(said: Readonly<Record<string, unknown>>, number: number, items: unknown): boolean {
  if (typeof said.last === "boolean") return said.last;
  if (typeof said.totalPages === "number") return number + 1 >= said.totalPages;
  if (typeof said.hasNext === "boolean") return !said.hasNext;
  return Array.isArray(items) && items.length === 0;
}
