import { expect, test } from "vitest";
import { bare, collect, numbers, openList, rows } from "../support/lists.js";

test("a list that never says that it ends is read to its first empty page, also where pages are short", async () => {
  const { list, arrivals } = await openList(bare, 25);
  expect(await collect(list.items({ query: { size: 50 } }))).toEqual(rows(0, 25));
  expect(arrivals.map((arrival) => numbers(arrival).get("page"))).toEqual([null, "1", "2", "3"]);
});
