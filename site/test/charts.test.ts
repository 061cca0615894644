import { expect, test } from "vitest";
import { chartOf } from "../src/benchmarks/charts.js";

const ways = [
  { name: "ours", figure: { min: 1, median: 4, max: 100 } },
  { name: "a `rival`", figure: 2 },
  { name: "a `rival` again", figure: 900 },
  { name: "ours, with a deadline", figure: 8 },
];

test("the best comes first, a bar is as long as its median, and a range ends with the chart", () => {
  const { bars, hint } = chartOf({ title: "t", unit: "ms", better: "lower", ways });
  expect(hint).toBe("ms, lower is better");
  expect(bars).toEqual([
    { name: "a rival", isOurs: false, label: "2 ms", length: 0.2, range: undefined },
    { name: "ours", isOurs: true, label: "4 ms", length: 0.4, range: [0.1, 1] },
    { name: "ours, with a deadline", isOurs: true, label: "8 ms", length: 0.8, range: undefined },
  ]);
});

test("where more is better, the highest comes first", () => {
  const { bars } = chartOf({
    title: "t",
    unit: "1/s",
    better: "higher",
    ways: [
      { name: "x", figure: 1 },
      { name: "y", figure: 1234.5 },
    ],
  });
  expect(bars.map(({ label }) => label)).toEqual(["1,230 1/s", "1 1/s"]);
});
