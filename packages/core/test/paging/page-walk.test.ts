import { inspect } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { apiKey, type CallOptions, connect, type OperationInput, pageNumber, paginate } from "../../src/index.js";
import { bare, collect, lists, numbers, openList, rows, type Shape, shapes } from "../support/lists.js";
import { rejection } from "../support/rejection.js";

const shape = shapes["page with last"] ?? bare;

test("a host that knows no pages is refused", async () => {
  const { list } = await openList({ ...bare, position: () => 0 }, 5);
  expect(await rejection(collect(list.items()))).toMatchObject({ kind: "paging" });
});

test("empty pages are skipped, however many in all, but not over ten in a row", async () => {
  const gaps: Shape = {
    ...shape,
    answer: (content, number) => ({ content: number % 3 ? [] : content, last: number > 398 }),
  };
  expect(await collect((await openList(gaps, 4000)).list.items())).toHaveLength(1340);
  const gap: Shape = {
    ...shape,
    answer: (content, number) => ({ content: number % 3 ? [] : content, last: number > 6 }),
  };
  expect(await collect((await openList(gap, 80)).list.items())).toEqual([
    ...rows(0, 10),
    ...rows(30, 40),
    ...rows(60, 70),
  ]);
  const { list, arrivals } = await openList({ ...shape, answer: () => ({ content: [], last: false }) }, 10);
  expect(await rejection(collect(list.items()))).toMatchObject({ kind: "paging" });
  expect(arrivals).toHaveLength(11);
});

test("a walk is ended by its signal, with where to go on", async () => {
  const { list, arrivals } = await openList(shape, 100);
  const controller = new AbortController();
  const run = async () => {
    for await (const row of list.items({}, { signal: controller.signal })) if (row.id === 19) controller.abort();
  };
  const { kind, resume } = await rejection(run());
  expect([kind, resume, arrivals.length]).toEqual(["abort", { part: "query", name: "page", value: 2 }, 2]);
});

test("a circle of tokens is noticed", async () => {
  const circle: Shape = {
    paging: { by: "token", items: "items", token: ["token"], into: { part: "query", name: "token" } },
    position: (arrival) => Number(numbers(arrival).get("token") ?? 0),
    answer: (items, at) => ({ items, token: `${(at + 1) % 3}` }),
  };
  const { list, arrivals } = await openList(circle, 1000);
  const { kind, resume } = await rejection(collect(list.items()));
  expect([kind, resume, arrivals.length]).toEqual(["paging", { part: "query", name: "token", value: "0" }, 4]);
});

test("the position of an error is kept out of every print", async () => {
  const secret: Shape = {
    paging: { by: "token", items: "items", token: ["token"], into: { part: "headers", name: "next" } },
    position: () => 0,
    answer: (items) => ({ items, token: "jane@example.com" }),
  };
  const { list } = await openList(secret, 1000);
  const error = await rejection(collect(list.items()));
  expect(error.resume?.value).toBe("jane@example.com");
  expect(JSON.stringify(error) + String(error) + inspect(error, { showHidden: true })).not.toContain("jane");
});

test("of 2,000 pages that were read, no more are kept than the one at hand", async () => {
  const total = 2000;
  // No host: it would keep what arrives.
  const fetch = async (url: string): Promise<Response> => {
    const number = Number(new URL(url).searchParams.get("page") ?? 0);
    return Response.json({ content: [{ id: number }], number, last: number === total - 1 });
  };
  const connection = connect({ hostname: "app.onetrust.com", credentials: apiKey("key"), fetch });
  const read: WeakRef<object>[] = [];
  let kept: number | undefined;
  for await (const { items } of lists({ list: { path: "/api/list", paging: shape.paging } })(connection).list.pages()) {
    read.push(new WeakRef(items));
    if (read.length !== total - 1) continue;
    // What was held by the turn that goes on is gone with it.
    await new Promise(setImmediate);
    collectGarbage();
    kept = read.filter((page) => page.deref() !== undefined).length;
  }
  expect(read).toHaveLength(total);
  expect(kept).toBeGreaterThanOrEqual(1);
  expect(kept).toBeLessThanOrEqual(2);
});

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

test("a walk whose signal has ended before sends nothing", async () => {
  const { list, arrivals } = await openList(shape, 10);
  const { kind } = await rejection(collect(list.items({}, { signal: AbortSignal.abort() })));
  expect([kind, arrivals.length]).toEqual(["abort", 0]);
});

/** A list whose pages are given, and what is asked for. */
function listOf(answer: (page: number) => unknown) {
  const asked: { readonly input: OperationInput; readonly options: CallOptions }[] = [];
  const warnings: string[] = [];
  const list = paginate(pageNumber)({
    name: "list",
    paging: { by: "page", items: "content", info: "" },
    warn: (text) => warnings.push(text),
    call: async (input, options) => {
      asked.push({ input, options });
      await new Promise(setImmediate);
      return answer(Number(input.query?.page ?? 0));
    },
  });
  return { list, asked, warnings, pages: () => asked.map(({ input }) => Number(input.query?.page ?? 0)) };
}

const rowsOf = (page: number) => rows(2 * page, 2 * page + 2);

test("a request has the input of the first one but for its page, and the options of a call", async () => {
  const { list, asked } = listOf((page) => ({ content: rowsOf(page), last: page === 2 }));
  const input = { path: { id: "x" }, query: { size: 2 }, headers: { a: "1" } };
  const resume = { part: "query", name: "page", value: 1 } as const;
  await list.all(input, { resume, timeout: 7, prefetch: 1, limit: 10, distinct: (row) => Object(row).id });
  expect(asked.map(({ input }) => input)).toEqual([
    { path: { id: "x" }, query: { size: 2, page: 1 }, headers: { a: "1" } },
    { path: { id: "x" }, query: { size: 2, page: 2 }, headers: { a: "1" } },
  ]);
  for (const { options } of asked) {
    expect(Object.keys(options).filter((name) => name !== "signal")).toEqual(["timeout"]);
  }
  expect(input.query).toEqual({ size: 2 });
});

test.each([
  [0, 3, [0, 1, 2]],
  [10, 3, [0, 1, 2]],
  [10, 1, [0]],
])(
  "with %i pages ahead of a list of %i, no other page is requested, and none twice",
  async (prefetch, totalPages, wanted) => {
    const { list, pages } = listOf((page) => ({ content: rowsOf(page), number: page, totalPages }));
    expect(await list.all({}, { prefetch })).toEqual(rows(0, 2 * totalPages));
    expect(pages()).toEqual(wanted);
  },
);

test("pages are requested ahead of the one that is read, as many as wanted", async () => {
  const { list, pages } = listOf((page) => ({ content: rowsOf(page), number: page, totalPages: 9 }));
  const walk = list.pages({}, { prefetch: 3 });
  await walk.next();
  expect(pages()).toEqual([0, 1, 2, 3]);
  await walk.next();
  expect(pages()).toEqual([0, 1, 2, 3, 4]);
  await walk.return?.();
});

test("no page is requested ahead that a limit does not need, however many rows the pages have", async () => {
  const { list, pages } = listOf((page) => ({ content: rowsOf(page), number: page, totalPages: 9 }));
  expect(await list.all({}, { prefetch: 5, limit: 5 })).toEqual(rows(0, 5));
  expect(pages()).toEqual([0, 1, 2]);
  const even = listOf((page) => ({ content: rowsOf(page), number: page, totalPages: 9 }));
  expect(await even.list.all({}, { prefetch: 5, limit: 4 })).toEqual(rows(0, 4));
  expect(even.pages()).toEqual([0, 1]);
});

test("after a page without rows it is not known how many pages a limit needs", async () => {
  const { list, pages } = listOf((page) => ({ content: page === 0 ? [] : rowsOf(page), number: page, totalPages: 9 }));
  const walk = list.items({}, { prefetch: 2, limit: 2 });
  await walk.next();
  expect(pages()).toEqual([0, 1, 2]);
  await walk.return?.();
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a total of 0", { totalElements: 0 }],
  ["no pages", { totalPages: 0 }],
])("a response that is %s is an empty list", async (_, data) => {
  const { list, asked, warnings } = listOf(() => data);
  expect(await list.all()).toEqual([]);
  expect([asked.length, warnings]).toEqual([1, []]);
});

test("a paging error says how many requests were sent, and where to go on", async () => {
  const { list } = listOf((page) => (page === 2 ? { total: 9 } : { content: rowsOf(page) }));
  const error = await rejection(list.all());
  expect(error).toMatchObject({ kind: "paging", operation: "list", attempts: 3, outcome: "unknown" });
  expect(error.resume).toEqual({ part: "query", name: "page", value: 2 });
  const early = await rejection(listOf(() => ({ content: [], totalElements: 3 })).list.all());
  expect(early.message).toBe(
    "list: the list ended after 0 of 3 rows. Call again with error.resume, or look at a page with pages().",
  );
  expect(early).toHaveProperty("resume", undefined);
});

test("rows that are not wanted count neither for the limit nor for the total", async () => {
  const overlapping = (page: number) => ({
    content: rows(page, page + 2),
    number: page,
    totalPages: 4,
    totalElements: 5,
  });
  const { list, warnings } = listOf(overlapping);
  expect(await list.all({}, { distinct: (row) => Object(row).id })).toEqual(rows(0, 5));
  expect(await list.all({}, { distinct: (row) => Object(row).id, limit: 3 })).toEqual(rows(0, 3));
  expect(warnings).toEqual([]);
  expect(await list.all()).toHaveLength(8);
  expect(warnings).toHaveLength(1);
});

test.each(["to its end", "to a failure", "until it is left"])(
  "a walk %s leaves no listener on the signal",
  async (how) => {
    const { list } = listOf((page) => {
      if (how === "to a failure" && page === 1) throw new Error("gone");
      return { content: rowsOf(page), number: page, totalPages: 3 };
    });
    const { signal } = new AbortController();
    let listeners = 0;
    vi.spyOn(signal, "addEventListener").mockImplementation(() => void listeners++);
    vi.spyOn(signal, "removeEventListener").mockImplementation(() => void listeners--);
    try {
      for await (const _ of list.pages({}, { signal, prefetch: 1 })) if (how === "until it is left") break;
    } catch (error) {
      expect(error).toMatchObject({ message: "gone" });
    }
    expect(listeners).toBe(0);
  },
);

test("requests that are under way when a walk is left hear of it, with the caller's reason if it has one", async () => {
  const { list, asked } = listOf((page) => ({ content: rowsOf(page), number: page, totalPages: 5 }));
  for await (const _ of list.pages({}, { prefetch: 2 })) break;
  expect(asked.slice(1).map(({ options }) => options.signal?.aborted)).toEqual([true, true]);
  const controller = new AbortController();
  const reason = new Error("enough");
  const other = listOf((page) => {
    if (page === 1) controller.abort(reason);
    return { content: rowsOf(page), number: page, totalPages: 5 };
  });
  await other.list.all({}, { signal: controller.signal, prefetch: 2 });
  expect(other.asked.at(-1)?.options.signal?.reason).toBe(reason);
});
