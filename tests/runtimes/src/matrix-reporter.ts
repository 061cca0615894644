import type { Reporter, TestCase, TestModule } from "vitest/node";
import { drawMatrix, type MatrixShape, type Ran } from "./matrix.js";

/**
 * Ends a run with what one file of tests proved, as a matrix of its suites and their tests; a cell that did not run fails the run. A run
 * of other files alone has no matrix.
 */
export function matrixReporter(file: string, shape: MatrixShape): Reporter {
  const isMatrix = ({ moduleId }: TestModule): boolean => moduleId.endsWith(`/${file}`);
  return {
    onTestRunEnd(modules) {
      const matrix = modules.filter(isMatrix);
      if (matrix.length === 0) return;
      const { text, red } = drawMatrix(
        shape,
        matrix.flatMap((module) => [...module.children.allTests()].flatMap(toRan)),
      );
      if (red > 0) process.exitCode = 1;
      // Other reporters still write; the matrix is to be the last that is seen.
      process.once("exit", () => console.log(`\n${text}`));
    },
  };
}

/** A test outside of every suite is about the matrix, and no cell of it. */
const toRan = (test: TestCase): Ran[] =>
  test.parent.type === "suite" ? [{ row: test.parent.name, column: test.name, cell: test.result().state }] : [];
