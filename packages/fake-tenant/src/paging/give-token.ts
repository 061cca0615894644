import type { Paging } from "@onetrust-client/core";
import type { ReadInput } from "../read-input.js";
import { merge, placeAt } from "./place-at.js";
import { sizeOf } from "./size-of.js";

/** A page with a token for the next one, and without totals. A token says after how many rows that begins. */
export function giveToken(
  { items, token: [place = ""], into }: Extract<Paging, { by: "token" }>,
  rows: readonly unknown[],
  input: ReadInput,
  maxSize: number,
): unknown {
  const from = Number(/^after-(\d+)$/.exec(givenToken(into, input))?.[1] ?? 0);
  const to = from + sizeOf(input.query.size, maxSize);
  const list = placeAt(items, rows.slice(from, to));
  return to < rows.length ? merge(list, placeAt(place, `after-${to}`)) : list;
}

function givenToken(into: string, { query, headers, body }: ReadInput): string {
  const [, part, name = ""] = /^(\w+)\.(.+)$/.exec(into) ?? [];
  const given = { query: query[name], headers: headers[name.toLowerCase()], body: Object(body)[name] };
  return part === "query" || part === "headers" || part === "body" ? `${given[part] ?? ""}` : "";
}
