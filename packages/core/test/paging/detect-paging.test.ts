import { expect, test } from "vitest";
import { detectPaging } from "../../src/index.js";

const method = detectPaging({ by: "any" });

const page = (value: number) => ({ part: "query", name: "page", value });

test.each<[unknown, object]>([
  [
    { content: ["a"], number: 0, totalPages: 2 },
    { items: ["a"], next: page(1), totalPages: 2, hasMoved: true },
  ],
  [
    { data: ["a"], meta: { page: { number: 0, totalPages: 1, totalElements: 1 } } },
    { items: ["a"], next: undefined, totalItems: 1, totalPages: 1, hasMoved: true },
  ],
  [
    { data: ["a"], number: 7 },
    { items: ["a"], next: page(1), hasMoved: false },
  ],
  [["a"], { items: ["a"], next: page(1), hasMoved: false }],
  [[], { items: [], next: undefined, hasMoved: false }],
  [
    { content: ["a"], data: ["b"] },
    { items: ["a"], next: page(1), hasMoved: false },
  ],
  [
    { rows: ["a"], totalElements: 0 },
    { items: undefined, next: undefined, totalItems: 0, hasMoved: false },
  ],
])("the shape of %j is recognised", (data, info) => {
  expect(method?.read(data, {})).toEqual(info);
});

test("such a list continues at a page, and begins with the first one", () => {
  expect(method?.accepts({ part: "query", name: "page", value: 1 })).toBe(true);
  expect(method?.accepts({ part: "query", name: "next", value: "t1" })).toBe(false);
  expect([method?.isStart({}), method?.isStart({ query: { page: 1 } })]).toEqual([true, false]);
});

test("lists of another kind are left to others", () => {
  expect(detectPaging({ by: "index" })).toBeUndefined();
});
