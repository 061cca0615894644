import { tableOfTest } from "../measure/test-table.js";
import type { Report } from "../report.js";

export const jobs: Report = {
  about: "the operations that look as if they told the state of a job, with the verdict on each",
  print: () => tableOfTest("scripts", "scripts/test/generate/amend/reviews/job-review.test.ts"),
};
