import { expect, test } from "vitest";
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
])("a caller that asks for page %j asks for page %i", (page, number) => {
  expect(requestedNumber(page, 0)).toBe(number);
});
