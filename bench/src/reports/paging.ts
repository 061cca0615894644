import { tableOfTest } from "../measure/test-table.js";
import type { Report } from "../report.js";

export const paging: Report = {
  about: "requests that reading every list to its end takes, by paging strategy",
  print: () => tableOfTest("tests/operations", "tests/operations/test/every-list.test.ts"),
};
