import {
  apiKey,
  connect,
  defineService,
  detectPaging,
  type OperationDefinitions,
  type PagedOperation,
  type Paginator,
  type PagingDefinition,
  pageNumber,
  pageToken,
  paginate,
  type Service,
  scimIndex,
} from "../../src/index.js";
import { type Arrival, host, json } from "./host.js";

export interface Row {
  readonly id: number;
}
type Input = {
  query?: { page?: number; size?: number; startIndex?: string };
  headers?: { next?: string };
  body?: object;
};
export interface Lists {
  readonly list: PagedOperation<[input?: Input], unknown, Row>;
}

const everyStrategy = paginate(scimIndex, pageToken, detectPaging, pageNumber);
export const rows = (from: number, to: number): Row[] =>
  Array.from({ length: to - from }, (_, index) => ({ id: from + index }));
export const numbers = (arrival: Arrival) => new URL(arrival.url, "http://host").searchParams;

/** A host with `total` rows in pages of `size`, however large the caller wants them, and the answer that its strategy reads. */
export interface Shape {
  readonly paging: PagingDefinition;
  readonly method?: "GET" | "POST";
  /** Requests beyond those that its rows need: a token promises a page that has none. */
  readonly more?: 1;
  /** The position that a request asks for, and the answer at it. */
  position(arrival: Arrival): number;
  answer(items: Row[], position: number, total: number, size: number): unknown;
}

const page = (arrival: Arrival): number => Number(numbers(arrival).get("page") ?? 0);
const bodyOf = (arrival: Arrival): Record<string, string> => JSON.parse(arrival.body.toString() || "{}");

export const shapes: Readonly<Record<string, Shape>> = {
  "page with last": {
    paging: { by: "page", items: "content", info: "" },
    position: page,
    answer: (content, number, total, size) => ({ content, number, last: (number + 1) * size >= total }),
  },
  "page with totals": {
    paging: { by: "page", items: "content", info: "" },
    method: "POST",
    position: page,
    answer: (content, pageNumber, total, size) => ({ content, pageNumber, totalPages: Math.ceil(total / size) }),
  },
  "slice that says whether more follows": {
    paging: { by: "page", items: "content", info: "" },
    position: page,
    answer: (content, number, total, size) => ({ content, hasNext: (number + 1) * size < total }),
  },
  "page with figures that are null": {
    paging: { by: "page", items: "content", info: "" },
    position: page,
    answer: (content, _, total, size) => ({
      content,
      number: null,
      last: null,
      hasNext: null,
      totalPages: Math.ceil(total / size),
    }),
  },
  "page object": {
    paging: { by: "page", items: "content", info: "page" },
    position: page,
    answer: (content, number, total, size) => ({ content, page: { number, totalPages: Math.ceil(total / size) } }),
  },
  "data and meta": {
    paging: { by: "page", items: "data", info: "meta.page" },
    position: page,
    answer: (data, number, total, size) => ({ data, meta: { page: { number, last: (number + 1) * size >= total } } }),
  },
  "token in a header": {
    paging: { by: "token", items: "content", token: ["requestContinuation"], into: { part: "headers", name: "next" } },
    position: ({ headers }) => Number(headers.next ?? 0),
    answer: (content, at, total, size) => ({
      content,
      requestContinuation: (at + 1) * size < total ? `${at + 1}` : null,
    }),
  },
  "token style without a token": {
    paging: { by: "token", items: "content", token: ["requestContinuation"], into: { part: "headers", name: "next" } },
    position: page,
    answer: (content, number, total, size) => ({ content, number, last: (number + 1) * size >= total }),
  },
  "token style that says whether more follows": {
    paging: { by: "token", items: "content", token: ["requestContinuation"], into: { part: "headers", name: "next" } },
    position: page,
    answer: (content, number, total, size) => ({ content, number, hasNext: (number + 1) * size < total }),
  },
  "token in the body": {
    paging: { by: "token", items: "data", token: ["gone", "pageable.token"], into: { part: "body", name: "next" } },
    method: "POST",
    position: (arrival) => Number(bodyOf(arrival).next ?? 0),
    answer: (data, at, total, size) => ({ data, pageable: { token: (at + 1) * size < total ? `${at + 1}` : "" } }),
  },
  "token in the query": {
    more: 1,
    paging: { by: "token", items: "items", token: ["token"], into: { part: "query", name: "token" } },
    position: (arrival) => Number(numbers(arrival).get("token") ?? 0),
    answer: (items, at, total, size) => ({ items, token: `${at + 1}`, hasNext: (at + 1) * size < total }),
  },
  SCIM: {
    paging: { by: "index" },
    position: (arrival) => (Number(numbers(arrival).get("startIndex") ?? 1) - 1) / 10,
    answer: (Resources, at, totalResults, size) => ({ Resources, startIndex: at * size + 1, totalResults }),
  },
  "any shape: content": {
    paging: { by: "any" },
    position: page,
    answer: (content, number, total, size) => ({ content, last: (number + 1) * size >= total }),
  },
  "any shape: data": {
    paging: { by: "any" },
    position: page,
    answer: (data, number, total, size) => ({ data, meta: { page: { number, totalPages: Math.ceil(total / size) } } }),
  },
};

export const bare: Shape = { paging: { by: "page", items: "" }, position: page, answer: (items) => items };

/** A service that is one list. */
export const lists = (operations: OperationDefinitions<Lists>, paging: Paginator = everyStrategy): Service<Lists> =>
  defineService({ package: "lists", host: "tenant", operations, paging });

/** Opens a list at a host of its own. `faults` replaces the n-th answer (from 1) by a status or another body. */
export async function openList(
  { paging, method = "GET", position, answer }: Shape,
  total: number,
  size = 10,
  faults = new Map<number, unknown>(),
) {
  const { origin, arrivals } = await host((arrival, response, n) => {
    const at = position(arrival);
    const fault = faults.get(n);
    if (typeof fault === "number") response.writeHead(fault).end();
    else json(response, fault ?? answer(rows(at * size, Math.min(total, (at + 1) * size)), at, total, size));
  });
  const operations: OperationDefinitions<Lists> = {
    list: {
      method,
      path: "/api/list",
      idempotent: true,
      responseType: "any",
      paging,
      ...(method === "POST" && { body: "json", bodyOptional: true }),
    },
  };
  const connection = connect({ hostname: origin, credentials: apiKey("key"), retry: false });
  const { list } = lists(operations)(connection);
  return { list, arrivals };
}

/** The rows that a loop gives. */
export async function collect<T>(iterator: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterator) items.push(item);
  return items;
}
