import { expect, test } from "vitest";
import { type OperationInput, pageToken } from "../../src/index.js";

const method = pageToken({
  by: "token",
  items: "content",
  token: ["next", "page.next"],
  into: { part: "headers", name: "x-next" },
});

const token = (value: string | number) => ({ part: "headers", name: "x-next", value });
const page = (value: number) => ({ part: "query", name: "page", value });

test.each<[unknown, OperationInput, object]>([
  [
    { content: ["a"], next: "t1", totalElements: 9 },
    {},
    { items: ["a"], next: token("t1"), totalItems: 9, hasMoved: true },
  ],
  [{ content: ["a"], next: 0 }, {}, { items: ["a"], next: token(0), hasMoved: true }],
  [{ content: ["a"], next: null, page: { next: "t2" } }, {}, { items: ["a"], next: token("t2"), hasMoved: true }],
  [{ content: ["a"], next: "", page: { next: "t2" } }, {}, { items: ["a"], next: token("t2"), hasMoved: true }],
  [{ content: ["a"], totalItems: 9 }, {}, { items: ["a"], next: undefined, totalItems: 9 }],
  [{ content: ["a"], next: "" }, {}, { items: ["a"], next: undefined }],
  [
    { content: ["a"], next: true, totalCount: 9 },
    {},
    { items: ["a"], next: undefined, totalItems: 9, problem: "the token of the next page is a boolean" },
  ],
  [
    { content: ["a"], next: {} },
    {},
    { items: ["a"], next: undefined, problem: "the token of the next page is an object" },
  ],
  [{ content: [], next: "t1", hasNext: false }, {}, { items: [], next: undefined }],
  [{ content: [], next: "t1", last: true, totalElements: 9 }, {}, { items: [], next: undefined, totalItems: 9 }],
  [{ content: [], next: "t1" }, {}, { items: [], next: token("t1"), hasMoved: true }],
  [{ content: [], next: "t1", last: false }, {}, { items: [], next: token("t1"), hasMoved: true }],
  [{ content: ["a"], next: "t1", hasNext: false }, {}, { items: ["a"], next: token("t1"), hasMoved: true }],
  [{ next: "t1", hasNext: false }, {}, { items: undefined, next: token("t1"), hasMoved: true }],
])("of %j, requested with %j, is read what makes sense", (data, input, info) => {
  expect(method?.read(data, input)).toEqual(info);
});

test.each<[unknown, OperationInput, object]>([
  [{ content: ["a"], totalPages: 2 }, {}, { items: ["a"], next: page(1), totalPages: 2, hasMoved: false }],
  [{ content: ["a"], last: false }, { query: { page: 3 } }, { items: ["a"], next: page(4), hasMoved: false }],
  [{ content: ["a"], hasNext: true }, {}, { items: ["a"], next: page(1), hasMoved: false }],
  [{ content: ["a"], last: true }, {}, { items: ["a"], next: undefined }],
  [{ content: ["a"], totalPages: 0 }, {}, { items: ["a"], next: undefined }],
])("without a token, %j is followed by number where it says that there is more", (data, input, info) => {
  expect(method?.read(data, input)).toEqual(info);
});

test.each<[part: string, name: string, value: string | number, isAccepted: boolean]>([
  ["headers", "x-next", "t1", true],
  ["headers", "x-next", 0, true],
  ["headers", "x-next", "", false],
  ["headers", "x-next", Number.NaN, false],
  ["headers", "other", "t1", false],
  ["query", "x-next", "t1", false],
  ["query", "page", 2, true],
  ["query", "page", "t1", false],
])("a list continues at %s.%s %j: %s", (part, name, value, isAccepted) => {
  expect(method?.accepts({ part, name, value } as never)).toBe(isAccepted);
});

test.each<[OperationInput, boolean]>([
  [{}, true],
  [{ headers: { other: "a" } }, true],
  [{ headers: { "x-next": "t1" } }, false],
  [{ query: { page: 1 } }, false],
])("%j asks for the first page: %s", (input, isStart) => {
  expect(method?.isStart(input)).toBe(isStart);
});

test("lists of another kind are left to others", () => {
  expect(pageToken({ by: "index" })).toBeUndefined();
});
