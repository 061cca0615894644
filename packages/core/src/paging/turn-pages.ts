import type { Input } from "../build-draft.js";
import type { PagingStyle, Turn } from "./turn.js";
import { valueAt } from "./value-at.js";

/**
 * For {@link pageThrough}: reads lists whose paging is `by: "page"`, counted from 0. What the answer says about itself goes before
 * any guess: a host may clamp `size`, so a page shorter than asked for need not be the last. Without totals only an empty page ends
 * the list.
 */
export const turnPages: PagingStyle = (paging) =>
  paging.by === "page"
    ? (data, input) => turnOf(input, valueAt(data, paging.items), valueAt(data, paging.info))
    : undefined;

/**
 * What a page says: its rows and, by what it says about itself, whether another one follows. `token` is the position of that one
 * in lists that give it, empty where there is none.
 */
export function turnOf({ query }: Input, items: unknown, said: unknown, token?: string): Turn {
  const { last, hasNext, totalPages, number, pageNumber } = Object(said);
  const next = Number(number ?? pageNumber ?? query?.page ?? 0) + 1;
  const more = token ?? (totalPages ? next < totalPages : Object(items).length);
  const isLast = last ?? !(hasNext ?? more);
  return { items, next: isLast ? undefined : token || `query.page ${next}` };
}
