import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import type { PagingDefinition } from "@onetrust-client/core";
import { type Host, listen } from "@onetrust-client/tests-support/host";

/** What a host has to give, and how: `total` rows, never more than `size` at once, whatever is asked for. */
export interface Rows {
  paging: PagingDefinition;
  readonly total: number;
  readonly size: number;
}

export interface PagingHost extends Host {
  /** Requests since the last reset. */
  requests: number;
}

/** A host that answers every request with the page that it asks for, in the shape of the list's own style. */
export async function pagingHost(rows: Rows): Promise<PagingHost> {
  const counts = { requests: 0 };
  const host = await listen(async (request, response) => {
    counts.requests += 1;
    const page = await asked(request, rows);
    const ids = Array.from({ length: rows.total }, (_, id) => ({ id })).slice(page * rows.size, (page + 1) * rows.size);
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer(ids, page, rows)));
  });
  return Object.assign(counts, host);
}

/** The page that a request asks for, from 0; a token is the number of its page, an index that of its first row. */
async function asked(request: IncomingMessage, { paging, size }: Rows): Promise<number> {
  const query = new URL(request.url ?? "", "http://host").searchParams;
  const body = await text(request);
  if (paging.by === "index") return (Number(query.get("startIndex") ?? 1) - 1) / size;
  if (paging.by !== "token") return Number(query.get("page") ?? 0);
  const { part, name } = paging.into;
  const values = {
    query: query.get(name),
    headers: request.headers[name.toLowerCase()],
    body: JSON.parse(body || "{}")[name],
  };
  return Number(values[part] ?? 0);
}

function answer(ids: readonly object[], page: number, { paging, total, size }: Rows): unknown {
  const pages = Math.ceil(total / size);
  const counts = { number: page, size, totalPages: pages, totalElements: total, last: page + 1 === pages };
  switch (paging.by) {
    case "index":
      return { Resources: ids, startIndex: page * size + 1, itemsPerPage: size, totalResults: total };
    case "any":
      return { data: ids, meta: { page: counts } };
    case "token":
      return merge(put(ids, paging.items), page + 1 < pages ? put(`${page + 1}`, paging.token[0] ?? "") : {});
    case "page":
      return paging.info === undefined
        ? put(ids, paging.items)
        : merge(put(ids, paging.items), put(counts, paging.info));
  }
}

/** The value at the end of a path, `{ meta: { page: value } }`. */
function put(value: unknown, path: string): unknown {
  return path.split(".").reduceRight((inner, key) => (key === "" ? inner : { [key]: inner }), value);
}

function merge(a: unknown, b: unknown): unknown {
  return { ...Object(a), ...Object(b) };
}
