import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { drawMatrix } from "../src/matrix.js";
import { runtimeNames } from "../src/names.js";

const passed = runtimeNames.flatMap((runtime) =>
  ["token", "abort"].map((step) => ({ runtime, step, cell: "passed" as const })),
);

test("a matrix in which all ran has no red cell", () => {
  const { text, red } = drawMatrix(passed);
  expect(red).toBe(0);
  expect(stripVTControlCharacters(text).split("\n")[0]).toBe("Node 20   ✓ token  ✓ abort");
});

test("a cell that did not run is red, and one that failed", () => {
  const { text, red } = drawMatrix([...passed.slice(1, -1), { runtime: "Chromium", step: "abort", cell: "failed" }]);
  expect(red).toBe(2);
  expect(stripVTControlCharacters(text)).toContain("✗ token did not run");
  expect(stripVTControlCharacters(text)).toContain("✗ abort failed");
});

test("a matrix in which nothing ran is red in every row", () => {
  expect(drawMatrix([]).red).toBe(runtimeNames.length);
});
