import type { Paging } from "@onetrust-client/core";
import type { ReadInput } from "../read-input.js";
import { merge, placeAt } from "./place-at.js";
import { sizeOf } from "./size-of.js";

/** A counted page, with its figures where the operation's answer has them. */
export function turnPage(
  { items, info }: Extract<Paging, { by: "page" }>,
  rows: readonly unknown[],
  { query }: ReadInput,
  maxSize: number,
): unknown {
  const size = sizeOf(query.size, maxSize);
  const number = Number(query.page ?? 0);
  const page = rows.slice(number * size, (number + 1) * size);
  const list = placeAt(items, page);
  if (info === undefined) return list;
  const totalPages = Math.ceil(rows.length / size);
  const figures = { number, size, totalPages, totalElements: rows.length, numberOfElements: page.length };
  return merge(list, placeAt(info, { ...figures, first: number === 0, last: number + 1 >= totalPages }));
}
