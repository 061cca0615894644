import { expect, test } from "vitest";
import { loadedBy } from "./support/loaded-files.js";

/** Counts, not times: `pnpm report start` measures those. */
test("help loads commander and nine small files", async () => {
  expect(await loadedBy(["--help"])).toEqual({
    own: [
      "bin.js",
      "input/whole-number.js",
      "program.js",
      "run.js",
      "terminal/exit-codes.js",
      "terminal/found-problems.js",
      "terminal/terminal.js",
      "usage-error.js",
      "version.js",
    ],
    packages: { commander: 8 },
  });
});

test("a call loads what checks and sends, and nothing that prints tables, makes samples or copies lists", async () => {
  const { own, packages } = await loadedBy(["call", "listPurposes", "--dry-run"]);
  expect(own.length).toBeLessThan(35);
  expect(Object.keys(packages).toSorted()).toEqual([
    "ajv",
    "ajv-formats",
    "catalog",
    "commander",
    "core",
    "fast-deep-equal",
    "fast-uri",
    "json-schema-traverse",
  ]);
  // The list of operations, the contract of one service of 37, and what reads them.
  expect(packages.catalog).toBeLessThan(15);
});

test("without a check, a call loads no ajv", async () => {
  const { packages } = await loadedBy(["call", "listPurposes", "--dry-run", "--no-check"]);
  expect(Object.keys(packages).toSorted()).toEqual(["catalog", "commander", "core"]);
});

test("a search loads its index, and neither ajv nor core", async () => {
  const { packages } = await loadedBy(["search", "list", "vendors"]);
  expect(Object.keys(packages).toSorted()).toEqual(["catalog", "commander", "minisearch"]);
});
