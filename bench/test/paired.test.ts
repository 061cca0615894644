import { expect, test } from "vitest";
import { comparisonOf, paired } from "../src/measure/paired.js";

test("ways are measured in turn, in the other order every second round", async () => {
  const order: string[] = [];
  const way = (name: string) => () => order.push(name);
  const { measured } = await paired({ a: way("a"), b: way("b") }, { rounds: 3, warmUp: 1 });
  expect(order.join("")).toBe("baabbaab");
  // The first round warms up. Each figure is the length of the list after it.
  expect(measured).toEqual({ a: [3, 6, 7], b: [4, 5, 8] });
});

test("a ratio is that of the same round", () => {
  const load = { min: 0, median: 0, max: 0 };
  const measured = { ours: [10, 20, 60], theirs: [10, 10, 20] };
  const { ways } = comparisonOf({ measured, load }, { title: "CPU", unit: "s", better: "lower", ours: "ours" });
  expect(ways).toEqual([
    { name: "ours", figure: { min: 10, median: 20, max: 60 } },
    { name: "theirs", figure: { min: 10, median: 10, max: 20 }, ratio: { min: 1, median: 2, max: 3 } },
  ]);
});
