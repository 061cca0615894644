import { createServer } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, expectTypeOf, it, onTestFinished } from "vitest";
import {
  apiKey,
  connect,
  detectPaging,
  isOneTrustError,
  type OperationDefinitions,
  type PagedOperation,
  type Paging,
  pageNumber,
  pageToken,
  paginate,
  scimIndex,
  service,
} from "../src/index.js";
import { quiet, until } from "./support/clock.js";
import { type Arrival, host, json } from "./support/host.js";

interface Row {
  readonly id: number;
}
type Input = {
  query?: { page?: number; size?: number; startIndex?: string };
  headers?: { next?: string };
  body?: object;
};
interface Lists {
  readonly list: PagedOperation<[input?: Input], unknown, Row>;
}

const everyStyle = paginate(scimIndex, pageToken, detectPaging, pageNumber);
const rows = (from: number, to: number): Row[] =>
  Array.from({ length: to - from }, (_, index) => ({ id: from + index }));
const numbers = (arrival: Arrival) => new URL(arrival.url, "http://host").searchParams;

/** A host with `total` rows in pages of `size`, however large the caller wants them, and the answer that its style gives. */
interface Shape {
  readonly paging: Paging;
  readonly method?: "GET" | "POST";
  /** The position that a request asks for, and the answer at it. */
  position(arrival: Arrival): number;
  answer(items: Row[], position: number, total: number, size: number): unknown;
}

const page = (arrival: Arrival): number => Number(numbers(arrival).get("page") ?? 0);
const bodyOf = (arrival: Arrival): Record<string, string> => JSON.parse(arrival.body.toString() || "{}");

const SHAPES: Readonly<Record<string, Shape>> = {
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
    paging: { by: "token", items: "content", token: ["requestContinuation"], into: "headers.next" },
    position: ({ headers }) => Number(headers.next ?? 0),
    answer: (content, at, total, size) => ({
      content,
      requestContinuation: (at + 1) * size < total ? `${at + 1}` : null,
    }),
  },
  "token style without a token": {
    paging: { by: "token", items: "content", token: ["requestContinuation"], into: "headers.next" },
    position: page,
    answer: (content, number, total, size) => ({ content, number, last: (number + 1) * size >= total }),
  },
  "token style that says whether more follows": {
    paging: { by: "token", items: "content", token: ["requestContinuation"], into: "headers.next" },
    position: page,
    answer: (content, number, total, size) => ({ content, number, hasNext: (number + 1) * size < total }),
  },
  "token in the body": {
    paging: { by: "token", items: "data", token: ["gone", "pageable.token"], into: "body.next" },
    method: "POST",
    position: (arrival) => Number(bodyOf(arrival).next ?? 0),
    answer: (data, at, total, size) => ({ data, pageable: { token: (at + 1) * size < total ? `${at + 1}` : "" } }),
  },
  "token in the query": {
    paging: { by: "token", items: "items", token: ["token"], into: "query.token" },
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

const BARE: Shape = { paging: { by: "page", items: "" }, position: page, answer: (items) => items };

async function lists(
  { paging, method = "GET", position, answer }: Shape,
  total: number,
  size = 10,
  wrong = new Map<number, unknown>(),
) {
  const { origin, arrivals } = await host((arrival, response, n) => {
    const at = position(arrival);
    const fault = wrong.get(n);
    if (typeof fault === "number") response.writeHead(fault).end();
    else json(response, fault ?? answer(rows(at * size, Math.min(total, (at + 1) * size)), at, total, size));
  });
  const table: OperationDefinitions<Lists> = {
    list: { method, path: "/api/list", idempotent: true, paging, ...(method === "POST" && { body: "json" }) },
  };
  const connection = connect({ hostname: origin, credentials: apiKey("key"), retry: false });
  const { list } = service<Lists, unknown>("tenant", table, everyStyle)(connection);
  return { list, arrivals };
}

async function all<T>(iterator: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterator) items.push(item);
  return items;
}

async function caught(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isOneTrustError(error)) throw new Error(`Expected one of our errors, got ${error}`);
  return { ...error, resume: error.resume };
}

describe.each(Object.entries(SHAPES))("%s", (_, shape) => {
  it.each([
    [0, 1],
    [7, 1],
    [30, 3],
    [37, 4],
  ])("gives %i rows, each once and in order, with %i requests", async (total, requests) => {
    const { list, arrivals } = await lists(shape, total);
    expect(await all(list.items())).toEqual(rows(0, total));
    expect(arrivals).toHaveLength(requests);
  });

  it("is not ended early by a host that gives fewer rows than asked for", async () => {
    const { list } = await lists(shape, 25);
    expect(await all(list.items({ query: { size: 500 } }))).toEqual(rows(0, 25));
  });

  it("throws in the middle with where to go on, and goes on exactly there", async () => {
    const { list, arrivals } = await lists(shape, 35, 10, new Map([[3, 503]]));
    const got: Row[] = [];
    const run = async (resume?: string) => {
      for await (const row of list.items({}, resume === undefined ? {} : { resume })) got.push(row);
    };
    const { kind, resume } = await caught(run());
    expect([kind, got.length, typeof resume]).toEqual(["http", 20, "string"]);
    await run(String(resume));
    expect(got).toEqual(rows(0, 35));
    expect(arrivals).toHaveLength(5);
  });

  it("refuses an answer without a list, and says where it was", async () => {
    const { list } = await lists(shape, 35, 10, new Map([[2, { rows: [] }]]));
    expect(await caught(all(list.items()))).toMatchObject({
      kind: "paging",
      message: "list: the answer has no list",
      resume: expect.any(String),
    });
  });

  it("refuses a page that comes twice", async () => {
    const { list } = await lists({ ...shape, position: (arrival) => Math.min(1, shape.position(arrival)) }, 40);
    expect(await caught(all(list.items()))).toMatchObject({
      kind: "paging",
      message: "list: a page came twice",
    });
  });

  it("fetches no page that a limit does not need", async () => {
    const { list, arrivals } = await lists(shape, 95);
    expect(await all(list.items({}, { limit: 20 }))).toEqual(rows(0, 20));
    expect(arrivals).toHaveLength(2);
    expect(await all(list.items({}, { limit: 0 }))).toEqual([]);
    expect(arrivals).toHaveLength(2);
  });

  it.each([1, 3, 50])("gives the same rows with %i pages fetched ahead, and no request more", async (prefetch) => {
    const { list, arrivals } = await lists(shape, 57);
    expect(await all(list.items({}, { prefetch }))).toEqual(rows(0, 57));
    expect(arrivals).toHaveLength(6);
    expect(await all(list.items({}, { prefetch, limit: 25 }))).toEqual(rows(0, 25));
    expect(arrivals).toHaveLength(6 + 3);
  });
});

describe("a limit", () => {
  /** Pages of as many rows as given; the one after them fails. */
  const uneven = (lengths: readonly number[]) =>
    paginate(pageNumber)("list", { by: "page", items: "content", info: "" }, async ({ query }) => {
      const number = Number(query?.page ?? 0);
      await new Promise(setImmediate);
      if (number === lengths.length) throw new Error("nobody wants this page");
      return { content: rows(0, lengths[number] ?? 0), number, last: false };
    });

  it.each([
    [[1, 20, 20], 10],
    [[0, 10, 10], 5],
    [[1, 20], 10],
  ])("holds where pages fetched ahead are longer than the first: %j, %i", async (lengths, limit) => {
    expect(await all(uneven(lengths).items({}, { prefetch: 5, limit }))).toHaveLength(limit);
  });

  it("that is no number cuts nothing off", async () => {
    const { list } = await lists(SHAPES["page with last"] ?? BARE, 25);
    expect(await all(list.items({}, { limit: NaN, prefetch: 2 }))).toEqual(rows(0, 25));
  });
});

it("throws at its reader what the reader throws into it", async () => {
  const { list } = await lists(BARE, 25);
  const items = list.items();
  await items.next();
  const mine = new Error("mine");
  await expect(items.throw?.(mine)).rejects.toBe(mine);
});

describe("a bare list, which never says that it ends", () => {
  it("ends with the first empty page, also where the host gives fewer rows than asked for", async () => {
    const { list, arrivals } = await lists(BARE, 25);
    expect(await all(list.items({ query: { size: 50 } }))).toEqual(rows(0, 25));
    expect(arrivals.map((arrival) => numbers(arrival).get("page"))).toEqual([null, "1", "2", "3"]);
  });

  it("refuses a host that knows no pages", async () => {
    const { list } = await lists({ ...BARE, position: () => 0 }, 5);
    expect(await caught(all(list.items()))).toMatchObject({ kind: "paging" });
  });
});

describe("walking", () => {
  const shape = SHAPES["page with last"] ?? BARE;

  it("starts where the caller starts", async () => {
    const { list, arrivals } = await lists(shape, 40);
    expect(await all(list.items({ query: { page: 2, size: 10 } }))).toEqual(rows(20, 40));
    expect(arrivals.map(({ url }) => url)).toEqual(["/api/list?page=2&size=10", "/api/list?page=3&size=10"]);
  });

  it("fetches a page when it is asked for, not before, and stops with its reader", async () => {
    const { list, arrivals } = await lists(shape, 100);
    const pages = list.pages();
    expect(arrivals).toHaveLength(0);
    await pages.next();
    await pages.next();
    expect(arrivals).toHaveLength(2);
    for await (const row of list.items({}, { prefetch: 2 })) if (row.id === 0) break;
    await list();
    expect(arrivals.length).toBeLessThanOrEqual(2 + 2 + 1);
  });

  it.each(["", "2", "query.page", "path.id 1"])(
    "sends nothing where resume is %j, which is no position",
    async (resume) => {
      const { list, arrivals } = await lists(shape, 100);
      expect(await caught(all(list.items({}, { resume })))).toMatchObject({
        kind: "configuration",
        outcome: "not-sent",
      });
      expect(arrivals).toEqual([]);
    },
  );

  it("sends nothing where the style of a list was not handed in", async () => {
    const { origin, arrivals } = await host((_, response) => json(response, []));
    const table: OperationDefinitions<Lists> = { list: { path: "/api/list", paging: shape.paging } };
    const connection = connect({ hostname: origin, credentials: apiKey("key") });
    const { list } = service<Lists, unknown>("tenant", table, paginate(pageToken))(connection);
    expect(await caught(all(list.items()))).toMatchObject({
      kind: "configuration",
      message: "list: pass paginate the style of page",
    });
    expect(arrivals).toEqual([]);
  });

  it("fetches a hundred pages ahead at most, however many are wanted", async () => {
    const { list, arrivals } = await lists(shape, 2500);
    const items = list.items({}, { prefetch: Infinity });
    await items.next();
    await until(() => arrivals.length > 100);
    await quiet();
    // The one that is read, and those behind it.
    expect(arrivals).toHaveLength(1 + 100);
    expect(await all(items)).toEqual(rows(1, 2500));
  });

  it("goes over empty pages, however many in all, but not over a hundred in a row", async () => {
    const gaps: Shape = {
      ...shape,
      answer: (content, number) => ({ content: number % 3 ? [] : content, last: number > 398 }),
    };
    expect(await all((await lists(gaps, 4000)).list.items())).toHaveLength(1340);
    const gap: Shape = {
      ...shape,
      answer: (content, number) => ({ content: number % 3 ? [] : content, last: number > 6 }),
    };
    expect(await all((await lists(gap, 80)).list.items())).toEqual([...rows(0, 10), ...rows(30, 40), ...rows(60, 70)]);
    const { list, arrivals } = await lists({ ...shape, answer: () => ({ content: [], last: false }) }, 10);
    expect(await caught(all(list.items()))).toMatchObject({ kind: "paging" });
    expect(arrivals).toHaveLength(101);
  });

  it("reads a SCIM list without a total to its empty page", async () => {
    const mute: Shape = {
      paging: { by: "index" },
      position: (arrival) => (Number(numbers(arrival).get("startIndex") ?? 1) - 1) / 10,
      answer: (Resources) => ({ Resources }),
    };
    expect(await all((await lists(mute, 30)).list.items())).toEqual(rows(0, 30));
  });

  it("is ended by its signal, with where to go on", async () => {
    const { list, arrivals } = await lists(shape, 100);
    const controller = new AbortController();
    const run = async () => {
      for await (const row of list.items({}, { signal: controller.signal })) if (row.id === 19) controller.abort();
    };
    expect(await caught(run())).toMatchObject({ kind: "abort", resume: "query.page 2" });
    expect(arrivals).toHaveLength(2);
  });

  it("notices a circle of tokens", async () => {
    const circle: Shape = {
      paging: { by: "token", items: "items", token: ["token"], into: "query.token" },
      position: (arrival) => Number(numbers(arrival).get("token") ?? 0),
      answer: (items, at) => ({ items, token: `${(at + 1) % 3}` }),
    };
    const { list, arrivals } = await lists(circle, 1000);
    expect(await caught(all(list.items()))).toMatchObject({ kind: "paging", resume: "query.token 0" });
    expect(arrivals).toHaveLength(4);
  });

  it("keeps its place out of every print", async () => {
    const secret: Shape = {
      paging: { by: "token", items: "items", token: ["token"], into: "headers.next" },
      position: () => 0,
      answer: (items) => ({ items, token: "jane@example.com" }),
    };
    const { list } = await lists(secret, 1000);
    const error = await all(list.items()).catch((reason: unknown) => reason);
    expect(JSON.stringify(error) + String(error)).not.toContain("jane");
  });

  it("keeps its memory flat over 10,000 pages", async () => {
    const total = 10_000;
    // A host of its own: the other one keeps every request.
    const server = createServer(({ url = "" }, response) => {
      const number = Number(new URL(url, "http://host").searchParams.get("page") ?? 0);
      response.end(
        JSON.stringify({ content: [{ id: number, text: "x".repeat(10_000) }], number, last: number === total - 1 }),
      );
    });
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const table: OperationDefinitions<Lists> = { list: { method: "GET", path: "/api/list", paging: shape.paging } };
    const connection = connect({
      hostname: `http://127.0.0.1:${Object(server.address()).port}`,
      credentials: apiKey("key"),
    });
    let count = 0;
    let before = 0;
    for await (const _ of service<Lists, unknown>("tenant", table, everyStyle)(connection).list.items()) {
      count += 1;
      if (count === 1000) before = heap();
    }
    expect(count).toBe(total);
    // 9,000 pages of 10 kB each; what is kept of a page would show.
    expect(heap() - before).toBeLessThan(10_000_000);
  });

  it("has the types of its item and page", async () => {
    const { list } = await lists(shape, 1);
    expectTypeOf(list.items()).toEqualTypeOf<AsyncIterableIterator<Row>>();
    expectTypeOf(list.pages()).toEqualTypeOf<AsyncIterableIterator<unknown>>();
    expectTypeOf(list.items({}, { limit: 1, prefetch: 1, timeout: 1 })).toEqualTypeOf<AsyncIterableIterator<Row>>();
    // @ts-expect-error a limit cuts items, not pages
    list.pages({}, { limit: 1 });
  });
});

/** Bytes in use, once what nobody holds is gone. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}
