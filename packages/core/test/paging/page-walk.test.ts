import { inspect } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { apiKey, connect } from "../../src/index.js";
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
