import type { Paging } from "./paging.js";
import type { Style } from "./turn.js";
import { valueAt } from "./value-at.js";

/** Marks a position that is counted; no token of the vendor's holds a space. */
const counted = "page ";

/**
 * The answer holds a token for the next page, which goes back in a header, the query or the body. Some lists give tokens only to
 * callers that wave totals aside (`properties=ignoreCount`) and count their pages otherwise: those that say more follows are counted.
 */
export function followToken({ items, token: paths, into }: Extract<Paging, { by: "token" }>): Style {
  const [, part = "", name = ""] = /^(\w+)\.(.+)$/.exec(into) ?? [];
  return {
    mayCircle: true,
    at: (input, position) =>
      position.startsWith(counted)
        ? { ...input, query: { ...input.query, page: Number(position.slice(counted.length)) } }
        : { ...input, [part]: { ...Object(valueAt(input, part)), [name]: position } },
    read: (data, input) => {
      const token = paths.map((path) => valueAt(data, path)).find(Boolean);
      const { last, hasNext, number } = Object(data);
      const count = Number(number ?? input.query?.page ?? 0) + 1;
      const next = token ? `${token}` : last === false ? `${counted}${count}` : undefined;
      return { items: valueAt(data, items), next: last === true || hasNext === false ? undefined : next };
    },
  };
}
