import { expect, test } from "vitest";
import { type OperationInput, scimIndex } from "../../src/index.js";
import { collect, numbers, openList, rows, type Shape } from "../support/lists.js";

test("a SCIM list without a total is read to its empty page", async () => {
  const mute: Shape = {
    paging: { by: "index" },
    position: (arrival) => (Number(numbers(arrival).get("startIndex") ?? 1) - 1) / 10,
    answer: (Resources) => ({ Resources }),
  };
  expect(await collect((await openList(mute, 30)).list.items())).toEqual(rows(0, 30));
});

const method = scimIndex({ by: "index" });

const row = (value: number) => ({ part: "query", name: "startIndex", value });

test.each<[unknown, OperationInput, object]>([
  [
    { Resources: ["a", "b"], startIndex: 1, totalResults: 5 },
    {},
    { items: ["a", "b"], next: row(3), totalItems: 5, hasMoved: true },
  ],
  [
    { Resources: ["a", "b"], startIndex: 3, totalResults: 5 },
    { query: { startIndex: "3" } },
    { items: ["a", "b"], next: row(5), totalItems: 5, hasMoved: true },
  ],
  [
    { Resources: ["a"], startIndex: 5, totalResults: 5 },
    { query: { startIndex: 5 } },
    { items: ["a"], next: undefined, totalItems: 5, hasMoved: true },
  ],
  [{ Resources: ["a"] }, {}, { items: ["a"], next: row(2), hasMoved: false }],
  [{ Resources: [] }, {}, { items: [], next: undefined, hasMoved: false }],
  [{ Resources: null }, {}, { items: [], next: undefined, hasMoved: false }],
  [
    { Resources: [], startIndex: 9, totalResults: 5 },
    {},
    { items: [], next: undefined, totalItems: 5, hasMoved: true },
  ],
  [
    { Resources: ["a"], startIndex: 3, totalResults: 5 },
    {},
    {
      items: ["a"],
      next: undefined,
      totalItems: 5,
      problem: "row 1 was requested and the host returned rows from 3",
    },
  ],
  [{ totalResults: 0 }, {}, { items: [], next: undefined, totalItems: 0, hasMoved: false }],
  [{ totalResults: 3 }, {}, { items: undefined, next: undefined, totalItems: 3, hasMoved: false }],
  [{ startIndex: 3 }, {}, { items: undefined, next: undefined, hasMoved: true }],
])("of %j, requested with %j, is read what makes sense", (data, input, info) => {
  expect(method?.read(data, input)).toEqual(info);
});

test.each<[part: string, name: string, value: string | number, isAccepted: boolean]>([
  ["query", "startIndex", 1, true],
  ["query", "startIndex", 0, false],
  ["query", "startIndex", 1.5, false],
  ["query", "startIndex", "2", false],
  ["query", "page", 2, false],
  ["headers", "startIndex", 2, false],
])("a list continues at %s.%s %j: %s", (part, name, value, isAccepted) => {
  expect(method?.accepts({ part, name, value } as never)).toBe(isAccepted);
});

test.each<[OperationInput, boolean]>([
  [{}, true],
  [{ query: { startIndex: 1 } }, true],
  [{ query: { startIndex: "1" } }, true],
  [{ query: { startIndex: 0 } }, true],
  [{ query: { startIndex: 2 } }, false],
])("%j asks for the first page: %s", (input, isStart) => {
  expect(method?.isStart(input)).toBe(isStart);
});

test("lists of another kind are left to others", () => {
  expect(scimIndex({ by: "any" })).toBeUndefined();
});
