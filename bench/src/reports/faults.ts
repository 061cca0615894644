import { tableOfPage } from "../measure/test-table.js";
import type { Report } from "../report.js";

export const faults: Report = {
  about: "what core does under faults, beside eight other clients",
  print: () => tableOfPage("packages/core", "packages/core/test/faults.test.ts", "docs/comparison.md"),
};
