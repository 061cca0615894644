import type { Reporter, TestCase, TestModule } from "vitest/node";
import { drawMatrix, type Ran } from "./matrix.js";

/** Ends a run with what ran where; a cell that did not run fails it. A run of other files alone has no matrix. */
export const matrixReporter: Reporter = {
  onTestRunEnd(modules) {
    const matrix = modules.filter(isMatrix);
    if (matrix.length === 0) return;
    const { text, red } = drawMatrix(matrix.flatMap((module) => [...module.children.allTests()].map(toRan)));
    if (red > 0) process.exitCode = 1;
    // Other reporters still write; the matrix is to be the last that is seen.
    process.once("exit", () => console.log(`\n${text}`));
  },
};

const isMatrix = ({ moduleId }: TestModule): boolean => moduleId.endsWith("/runtimes.slow.test.ts");

const toRan = (test: TestCase): Ran => ({
  runtime: test.parent.type === "suite" ? test.parent.name : "",
  step: test.name,
  cell: test.result().state,
});
