import type { Reporter, TestCase, TestModule } from "vitest/node";
import { drawMatrix, type Ran } from "./matrix.js";

/** Ends a run of everything with what ran where; a cell that did not run fails the run. */
export const matrixReporter: Reporter = {
  onTestRunEnd(modules) {
    const { text, red } = drawMatrix(
      modules.filter(isMatrix).flatMap((module) => [...module.children.allTests()].map(toRan)),
    );
    console.log(`\n${text}\n`);
    if (red > 0) process.exitCode = 1;
  },
};

const isMatrix = ({ moduleId }: TestModule): boolean => moduleId.endsWith("/runtimes.slow.test.ts");

const toRan = (test: TestCase): Ran => ({
  runtime: test.parent.type === "suite" ? test.parent.name : "",
  step: test.name,
  cell: test.result().state,
});
