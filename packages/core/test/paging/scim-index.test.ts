import { expect, test } from "vitest";
import { collect, numbers, openList, rows, type Shape } from "../support/lists.js";

test("a SCIM list without a total is read to its empty page", async () => {
  const mute: Shape = {
    paging: { by: "index" },
    position: (arrival) => (Number(numbers(arrival).get("startIndex") ?? 1) - 1) / 10,
    answer: (Resources) => ({ Resources }),
  };
  expect(await collect((await openList(mute, 30)).list.items())).toEqual(rows(0, 30));
});
