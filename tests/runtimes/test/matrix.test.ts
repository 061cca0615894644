import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { drawMatrix } from "../src/matrix.js";
import { runtimeNames } from "../src/names.js";

const passed = runtimeNames.flatMap((runtime) =>
  ["token", "abort"].map((step) => ({ row: runtime, column: step, cell: "passed" as const })),
);

test("a matrix in which all ran has no red cell", () => {
  const { text, red } = drawMatrix({ rows: runtimeNames }, passed);
  expect(red).toBe(0);
  expect(stripVTControlCharacters(text).split("\n")[0]).toBe("Node 20   ✓ token  ✓ abort");
});

test("a cell that did not run is red, and one that failed", () => {
  const { text, red } = drawMatrix({ rows: runtimeNames }, [
    ...passed.slice(1, -1),
    { row: "Chromium", column: "abort", cell: "failed" },
  ]);
  expect(red).toBe(2);
  expect(stripVTControlCharacters(text)).toContain("✗ token did not run");
  expect(stripVTControlCharacters(text)).toContain("✗ abort failed");
});

test("a matrix in which nothing ran is red in every row", () => {
  expect(drawMatrix({ rows: runtimeNames }, []).red).toBe(runtimeNames.length);
});

test("a jagged matrix has in each row the columns of that row alone", () => {
  const ran = [
    { row: "TypeScript 5.4", column: "node16", cell: "passed" as const },
    { row: "vitest", column: "node", cell: "passed" as const },
  ];
  const { text, red } = drawMatrix({ rows: ["TypeScript 5.4", "vitest", "jest"], jagged: true }, ran);
  expect(stripVTControlCharacters(text).split("\n")).toEqual([
    "TypeScript 5.4  ✓ node16",
    "vitest          ✓ node",
    "jest            ✗ all of it did not run",
  ]);
  expect(red).toBe(1);
});
