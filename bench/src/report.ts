import { codegenTable } from "./codegen.js";
import { printedTable, provenTable } from "./from-tests.js";
import { overheadTable } from "./overhead.js";
import { typesTable } from "./types.js";

/** Every table, by the name that `pnpm report <name>` takes; without a name all are printed. */
const TABLES: Readonly<Record<string, () => Promise<string>>> = {
  codegen: codegenTable,
  types: typesTable,
  overhead: overheadTable,
  faults: () => provenTable("packages/core", "packages/core/test/faults.test.ts", "docs/comparison.md"),
  paging: () => printedTable("tests/operations", "tests/operations/test/every-list.test.ts"),
};

const [wanted] = process.argv.slice(2);
const chosen = Object.entries(TABLES).filter(([name]) => wanted === undefined || name === wanted);
if (chosen.length === 0) {
  console.error(`There is no table ${wanted}; there are: ${Object.keys(TABLES).join(", ")}.`);
  process.exitCode = 1;
}
for (const [name, table] of chosen) console.log(`## ${name}\n\n${await table()}`);
