import { expect, test } from "vitest";
import { type OperationInput, pageNumber } from "../../src/index.js";
import { requestedNumber } from "../../src/paging/read-path.js";
import { bare, collect, numbers, openList, rows } from "../support/lists.js";

test("a list that never says that it ends is read to its first empty page, also where pages are short", async () => {
  const { list, arrivals } = await openList(bare, 25);
  expect(await collect(list.items({ query: { size: 50 } }))).toEqual(rows(0, 25));
  expect(arrivals.map((arrival) => numbers(arrival).get("page"))).toEqual([null, "1", "2", "3"]);
});

test.each<[unknown, number]>([
  [undefined, 0],
  [3, 3],
  ["4", 4],
  ["", 0],
  ["many", 0],
  [-1, 0],
  [1.5, 0],
  [true, 0],
  [" ", 0],
])("a caller that asks for page %j asks for page %i", (page, number) => {
  expect(requestedNumber(page, 0)).toBe(number);
});

test.each([undefined, null, "", " ", true, -1])("a caller that asks for row %j asks for the first one", (row) => {
  expect(requestedNumber(row, 1)).toBe(1);
});

const method = pageNumber({ by: "page", items: "content", info: "" });

/** The position of a page. */
const page = (value: number) => ({ part: "query", name: "page", value });

test.each<[unknown, OperationInput, object]>([
  [
    { content: ["a"], number: 0, totalPages: 3, totalElements: 5 },
    {},
    { items: ["a"], next: page(1), totalItems: 5, totalPages: 3, hasMoved: true },
  ],
  [
    { content: ["a"], pageNumber: 1, totalPages: 3, totalItems: 5 },
    { query: { page: "1" } },
    { items: ["a"], next: page(2), totalItems: 5, totalPages: 3, hasMoved: true },
  ],
  [
    { content: ["a"], number: 2, totalPages: 3, totalCount: 5 },
    { query: { page: 2 } },
    { items: ["a"], next: undefined, totalItems: 5, totalPages: 3, hasMoved: true },
  ],
  [
    { content: ["a"], number: 1, totalPages: 3, totalElements: 5 },
    {},
    {
      items: ["a"],
      next: undefined,
      totalItems: 5,
      totalPages: 3,
      problem: "page 0 was requested and the host returned page 1",
    },
  ],
  [{ content: ["a"], number: 0 }, {}, { items: ["a"], next: page(1), hasMoved: false }],
  [{ content: ["a"], totalPages: 2 }, {}, { items: ["a"], next: page(1), totalPages: 2, hasMoved: false }],
  [{ content: ["a"], totalPages: 1 }, {}, { items: ["a"], next: undefined, totalPages: 1, hasMoved: false }],
  [{ content: ["a"], totalPages: 0 }, {}, { items: ["a"], next: page(1), totalPages: 0, hasMoved: false }],
  [{ content: ["a"] }, {}, { items: ["a"], next: page(1), hasMoved: false }],
  [{ content: [] }, {}, { items: [], next: undefined, hasMoved: false }],
  [{ content: null }, {}, { items: [], next: undefined, hasMoved: false }],
  [{}, {}, { items: undefined, next: undefined, hasMoved: false }],
  [undefined, {}, { items: undefined, next: undefined, hasMoved: false }],
  [{ content: [], hasNext: true }, {}, { items: [], next: page(1), hasMoved: false }],
  [{ content: ["a"], hasNext: false }, {}, { items: ["a"], next: undefined, hasMoved: false }],
  [{ content: [], last: false }, {}, { items: [], next: page(1), hasMoved: false }],
  [{ content: ["a"], last: true }, {}, { items: ["a"], next: undefined, hasMoved: false }],
  [{ content: ["a"], last: true, totalPages: 3 }, {}, { items: ["a"], next: page(1), totalPages: 3, hasMoved: false }],
  [{ content: ["a"], last: true, hasNext: true }, {}, { items: ["a"], next: page(1), hasMoved: false }],
])("of %j, requested with %j, is read what makes sense", (data, input, info) => {
  expect(method?.read(data, input)).toEqual(info);
});

test("the rows and the figures of a page may stand deeper", () => {
  const deep = pageNumber({ by: "page", items: "data.rows", info: "meta.page" });
  const data = { data: { rows: ["a"] }, meta: { page: { number: 0, totalPages: 2 } } };
  expect(deep?.read(data, {})).toEqual({ items: ["a"], next: page(1), totalPages: 2, hasMoved: true });
});

test.each<[part: string, name: string, value: string | number, isAccepted: boolean]>([
  ["query", "page", 0, true],
  ["query", "page", 7, true],
  ["query", "page", -1, false],
  ["query", "page", 1.5, false],
  ["query", "page", "1", false],
  ["query", "size", 1, false],
  ["headers", "page", 1, false],
])("a list continues at %s.%s %j: %s", (part, name, value, isAccepted) => {
  expect(method?.accepts({ part, name, value } as never)).toBe(isAccepted);
});

test.each<[OperationInput, boolean]>([
  [{}, true],
  [{ query: { size: 5 } }, true],
  [{ query: { page: 0 } }, true],
  [{ query: { page: "0" } }, true],
  [{ query: { page: 1 } }, false],
  [{ query: { page: "1" } }, false],
])("%j asks for the first page: %s", (input, isStart) => {
  expect(method?.isStart(input)).toBe(isStart);
});

test("lists of another kind are left to others", () => {
  expect(pageNumber({ by: "index" })).toBeUndefined();
});
