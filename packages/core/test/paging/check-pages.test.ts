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
  const circle = Array.from({ length: period }, (_, index) => equalRows(1000, index * 20));
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
