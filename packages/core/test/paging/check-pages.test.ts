import { expect, test } from "vitest";
import { checkPages } from "../../src/paging/check-pages.js";

/** A page of a list that says nothing about itself. */
const pageOf = (number: number) => ({
  items: undefined,
  next: { part: "query", name: "page", value: number } as const,
});

/** The numbers of the pages, counted from 1, that are refused. */
function refused(pages: readonly (readonly unknown[])[]): number[] {
  const checks = checkPages(undefined, true);
  return pages.flatMap((items, index) => (checks.problemOf(pageOf(index + 1), items) === undefined ? [] : index + 1));
}

/** As many equal rows, but for one. */
const equalRows = (length: number, odd?: number) =>
  Array.from({ length }, (_, index) => ({ answer: index === odd ? "no" : "yes" }));

test.each([1, 20, 50])("a page of %i rows that comes back is refused at once", (length) => {
  expect(refused([equalRows(length), equalRows(length)])).toEqual([2]);
});

test.each([51, 100, 1000])("a page of %i rows that comes back is refused at the third time at the latest", (length) => {
  expect(refused([equalRows(length), equalRows(length), equalRows(length)])).toEqual([3]);
});

test.each([2, 7, 16])("a circle of %i large pages is noticed in its third round", (period) => {
  const circle = Array.from({ length: period }, (_, index) => equalRows(1000, index * 50));
  expect(refused([...circle, ...circle, ...circle])[0]).toBe(2 * period + 1);
});

test.each([2, 7, 16])("a circle of %i large pages that are hard to tell apart is noticed earlier", (period) => {
  const circle = Array.from({ length: period }, (_, index) => equalRows(1000, index * 20 + 1));
  expect(refused([...circle, ...circle, ...circle])[0]).toBe(period + 2);
});

test("large pages that differ in any one row are different pages", () => {
  expect(refused(Array.from({ length: 1000 }, (_, index) => equalRows(1000, index)))).toEqual([]);
  expect(refused(Array.from({ length: 60 }, (_, index) => equalRows(60, index)))).toEqual([]);
});

test("pages of equal rows and different lengths are different pages", () => {
  expect(refused([1, 2, 3, 100, 101].map((length) => equalRows(length)))).toEqual([]);
});

test("what the reader does to its rows hides no repetition", () => {
  const checks = checkPages(undefined, true);
  const first = equalRows(3);
  expect(checks.problemOf(pageOf(1), first)).toBeUndefined();
  first.length = 0;
  expect(checks.problemOf(pageOf(2), equalRows(3))).toBe(
    "the host returned the same page twice, so the list would never end",
  );
});

test("a page that is remembered is one of the last sixteen", () => {
  const pages = Array.from({ length: 17 }, (_, index) => [index]);
  expect(refused([...pages.slice(0, 16), [0]])).toEqual([17]);
  expect(refused([...pages, [0]])).toEqual([]);
});

test("equal rows are no repetition where the host shows that it moved on, nor are empty pages", () => {
  const checks = checkPages(undefined, true);
  for (const number of [1, 2, 3]) {
    expect(checks.problemOf({ ...pageOf(number), hasMoved: true }, [1])).toBeUndefined();
    expect(checks.problemOf(pageOf(number + 10), [])).toBeUndefined();
  }
});

test("a page that leads back to where the walk began, or to where it has been, is refused", () => {
  const problem = "the host returned the same page twice, so the list would never end";
  const checks = checkPages({ part: "query", name: "page", value: 2 }, false);
  expect(checks.problemOf(pageOf(3), [1])).toBeUndefined();
  expect(checks.problemOf(pageOf(4), [2])).toBeUndefined();
  expect(checks.problemOf(pageOf(3), [3])).toBe(problem);
  expect(checks.problemOf(pageOf(2), [4])).toBe(problem);
  // Another part or name is another position.
  expect(checks.problemOf({ items: [], next: { part: "query", name: "next", value: 3 } }, [5])).toBeUndefined();
  expect(checks.problemOf({ items: [], next: { part: "body", name: "page", value: 3 } }, [6])).toBeUndefined();
});

test("what a page says of itself comes first", () => {
  expect(checkPages(undefined, true).problemOf({ ...pageOf(1), problem: "it is another one" }, [])).toBe(
    "it is another one",
  );
});

test("ten empty pages may follow each other, again after each page with rows", () => {
  const checks = checkPages(undefined, true);
  let number = 0;
  const empty = () => checks.problemOf(pageOf(++number), []);
  const first = Array.from({ length: 10 }, empty);
  expect(checks.problemOf(pageOf(++number), ["a"])).toBeUndefined();
  const second = Array.from({ length: 11 }, empty);
  expect([...first, ...second].map((problem, index) => [index, problem]).filter(([, problem]) => problem)).toEqual([
    [20, "the host returned 11 empty pages in a row"],
  ]);
});

const differs = (rows: number, total: number) => ({
  warning: `the list returned ${rows} rows, and its total is ${total}. Rows may be missing or repeated: it changed while it was read, or its order is not stable.`,
});

test.each<[pages: number[], total: number | undefined, isWhole: boolean, problem: object]>([
  [[2, 3], 5, true, {}],
  [[2, 3], undefined, true, {}],
  [[2, 3], 6, false, {}],
  [[2, 3], 6, true, differs(5, 6)],
  [[2, 3], 4, true, differs(5, 4)],
  [[2, 3, 0], 4, true, differs(5, 4)],
  [[2, 3, 0], 5, true, {}],
  [[2, 3, 0], 6, true, { error: "the list ended after 5 of 6 rows" }],
  [[0], 6, true, { error: "the list ended after 0 of 6 rows" }],
])("pages of %j rows of a total of %s, read from the beginning: %s", (pages, totalItems, isWhole, problem) => {
  const checks = checkPages(undefined, isWhole);
  for (const [index, length] of pages.entries()) {
    const items = Array.from({ length }, (_, row) => [index, row]);
    checks.problemOf({ ...pageOf(index + 1), totalItems }, items);
    checks.count(length);
  }
  expect(checks.problemAtEnd()).toEqual(problem);
});
