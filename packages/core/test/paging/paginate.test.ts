import { describe, expect, expectTypeOf, it, test } from "vitest";
import { apiKey, connect, type Page, pageNumber, pageToken, paginate } from "../../src/index.js";
import { quiet, until } from "../support/clock.js";
import { host, json } from "../support/host.js";
import { bare, collect, lists, openList, type Row, rows, shapes } from "../support/lists.js";
import { rejection, thrown } from "../support/rejection.js";

const shape = shapes["page with last"] ?? bare;

describe("a limit", () => {
  /** Pages of as many rows as given; the one after them fails. */
  const uneven = (lengths: readonly number[]) =>
    paginate(pageNumber)({
      name: "list",
      paging: { by: "page", items: "content", info: "" },
      warn: () => {},
      call: async ({ query }) => {
        const number = Number(query?.page ?? 0);
        await new Promise(setImmediate);
        if (number === lengths.length) throw new Error("nobody wants this page");
        return { content: rows(0, lengths[number] ?? 0), number, last: false };
      },
    });

  it.each([
    [[1, 20, 20], 10],
    [[0, 10, 10], 5],
    [[1, 20], 10],
  ])("holds where pages fetched ahead are longer than the first: %j, %i", async (lengths, limit) => {
    expect(await collect(uneven(lengths).items({}, { prefetch: 5, limit }))).toHaveLength(limit);
    expect(await uneven(lengths).all({}, { prefetch: 5, limit })).toHaveLength(limit);
  });

  it.each([
    [Number.NaN, "NaN"],
    [-1, "-1"],
    [1.5, "1.5"],
  ])("of %s is refused before anything is sent", async (limit, shown) => {
    const { list, arrivals } = await openList(shape, 25);
    for (const walk of [collect(list.items({}, { limit, prefetch: 2 })), list.all({}, { limit })]) {
      const error = await rejection(walk);
      expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent" });
      expect(error.message).toBe(`list: limit must be a whole number of at least 0; got ${shown}.`);
    }
    expect(arrivals).toEqual([]);
  });

  it("of Infinity cuts nothing off", async () => {
    const { list } = await openList(shape, 25);
    expect(await collect(list.items({}, { limit: Number.POSITIVE_INFINITY, prefetch: 2 }))).toEqual(rows(0, 25));
  });
});

test("what the reader throws into a loop comes back to it", async () => {
  const { list } = await openList(bare, 25);
  const items = list.items();
  await items.next();
  const mine = new Error("mine");
  await expect(items.throw?.(mine)).rejects.toBe(mine);
});

test("a list starts where the caller starts", async () => {
  const { list, arrivals } = await openList(shape, 40);
  expect(await collect(list.items({ query: { page: 2, size: 10 } }))).toEqual(rows(20, 40));
  expect(arrivals.map(({ url }) => url)).toEqual(["/api/list?page=2&size=10", "/api/list?page=3&size=10"]);
});

test("a page is fetched when it is asked for, not before, and the walk stops with its reader", async () => {
  const { list, arrivals } = await openList(shape, 100);
  const pages = list.pages();
  expect(arrivals).toHaveLength(0);
  await pages.next();
  await pages.next();
  expect(arrivals).toHaveLength(2);
  for await (const row of list.items({}, { prefetch: 2 })) if (row.id === 0) break;
  await list();
  expect(arrivals.length).toBeLessThanOrEqual(2 + 2 + 1);
});

test.each<[unknown, string]>([
  ["", "an empty text"],
  ["2", "a text"],
  ["query.page 1", "a text"],
  [null, "null"],
  [{ part: "query", name: "page" }, "an object"],
  [{ part: "query", value: 1 }, "an object"],
])("nothing is sent where resume is %j, which is no position", async (resume, shown) => {
  const { list, arrivals } = await openList(shape, 100);
  const error = await rejection(collect(list.items({}, { resume: resume as never })));
  expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent" });
  expect(error.message).toBe(`list: resume must be the resume of a page or of an error of list; got ${shown}.`);
  expect(arrivals).toEqual([]);
});

test("nothing is sent where resume is the position of another list", async () => {
  const { list, arrivals } = await openList(shape, 100);
  const resume = { part: "query", name: "token", value: "a" } as const;
  expect((await rejection(collect(list.items({}, { resume })))).message).toBe(
    "list: resume is the position of another list. Pass the resume of a page or of an error of list.",
  );
  expect(arrivals).toEqual([]);
});

test("nothing is sent where the strategy of a list was not passed", async () => {
  const { origin, arrivals } = await host((_, response) => json(response, []));
  const service = lists({ list: { path: "/api/list", paging: shape.paging } }, paginate(pageToken));
  const { list } = service(connect({ hostname: origin, credentials: apiKey("key") }));
  const error = await rejection(collect(list.items()));
  expect(error.kind).toBe("configuration");
  expect(error.message).toBe(
    'list: its service was defined without the paging strategy "page". Pass it to paginate().',
  );
  expect(arrivals).toEqual([]);
});

test("a hundred pages are fetched ahead, and more are refused", async () => {
  const { list, arrivals } = await openList(shape, 2500);
  const items = list.items({}, { prefetch: 100 });
  await items.next();
  await until(() => arrivals.length > 100);
  await quiet();
  // The one that is read, and those behind it.
  expect(arrivals).toHaveLength(1 + 100);
  expect(await collect(items)).toEqual(rows(1, 2500));
  for (const [prefetch, shown] of [
    [101, "101"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [-1, "-1"],
  ] as const) {
    const { message } = await rejection(collect(list.items({}, { prefetch })));
    expect(message).toBe(`list: prefetch must be a whole number from 0 to 100; got ${shown}.`);
  }
});

test("a page that fails while it is fetched ahead fails when its turn comes, and not before", async () => {
  const { list } = await openList(shape, 100, 10, new Map([[3, 503]]));
  const got: Row[] = [];
  const run = async () => {
    for await (const row of list.items({}, { prefetch: 4 })) got.push(row);
  };
  const { kind, resume } = await rejection(run());
  expect([kind, got.length, resume]).toEqual(["http", 20, { part: "query", name: "page", value: 2 }]);
});

test("a walk has the types of its items and pages", async () => {
  const { list } = await openList(shape, 1);
  expectTypeOf(list.items()).toEqualTypeOf<AsyncIterableIterator<Row>>();
  expectTypeOf(list.pages()).toEqualTypeOf<AsyncIterableIterator<Page<unknown, Row>>>();
  expectTypeOf(list.all).returns.toEqualTypeOf<Promise<Row[]>>();
  expectTypeOf(list.items({}, { limit: 1, prefetch: 1, timeout: 1 })).toEqualTypeOf<AsyncIterableIterator<Row>>();
  // @ts-expect-error a limit cuts items, not pages
  const { message } = await rejection(collect(list.pages({}, { limit: 1 })));
  expect(message).toMatch(/^list: unknown option "limit"\./);
});

test("a list that is left before it is read requests nothing", async () => {
  const { list, arrivals } = await openList(shape, 10);
  expect(await list.items().return?.()).toEqual({ done: true, value: undefined });
  expect(arrivals).toEqual([]);
});

test.each(["items", "pages"] as const)(
  "a loop over %s without await says what to write, at the caller's own line",
  async (method) => {
    const { list, arrivals } = await openList(shape, 10);
    const rows: Iterable<unknown> = list[method]() as never;
    const error = await thrown(() => [...rows]);
    expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent" });
    expect(error.message).toBe(`list: ${method}() is asynchronous. Write: for await (const … of list.${method}(…)).`);
    expect(`${error.stack}`.split("\n")[1]).toContain("paginate.test.ts");
    expect(arrivals).toEqual([]);
  },
);

test.each<[object, string]>([
  [{ distinct: "id" }, "distinct must be a function; got a text."],
  [{ limits: 5 }, 'unknown option "limits". Did you mean "limit"?'],
  [{ limit: "5" }, 'limit must be a whole number of at least 0; got "5".'],
  [{ prefetch: 1.5 }, "prefetch must be a whole number from 0 to 100; got 1.5."],
])("the options %j of a list are refused by name", async (options, message) => {
  const { list, arrivals } = await openList(shape, 10);
  for (const walk of [collect(list.items({}, options)), list.all({}, options)]) {
    expect((await rejection(walk)).message).toBe(`list: ${message}`);
  }
  expect(arrivals).toEqual([]);
});

test("the options of a call are options of a list too", async () => {
  const { list } = await openList(shape, 10);
  const options = { timeout: 9000, deadline: 9000, maxBytes: 9000, bigint: true, headers: { a: "1" }, query: { b: 1 } };
  const walk = { ...options, retry: false, signal: new AbortController().signal } as const;
  expect(await list.all({}, walk)).toEqual(rows(0, 10));
  expect(await collect(list.pages({}, walk))).toHaveLength(1);
});

test("a row comes as often as the caller does not tell it from others", async () => {
  const { list } = await openList(bare, 12, 4);
  expect(await list.all({}, { distinct: (row) => row.id % 5 })).toEqual(rows(0, 5));
});
