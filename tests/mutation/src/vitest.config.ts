import { statSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Small files first: a mutant is done with when one test fails. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizes = new Map(files.map(({ moduleId }) => [moduleId, statSync(moduleId).size]));
    return files.toSorted((one, other) => (sizes.get(one.moduleId) ?? 0) - (sizes.get(other.moduleId) ?? 0));
  }
}

/** The variable that says which files of tests are run. */
export const judgingTests = "MUTATION_TESTS";

/** How vitest runs the tests of core in the copies that Stryker makes. */
export default defineConfig({
  test: {
    include: process.env[judgingTests]?.split(",") ?? [],
    // A file of tests takes over the loaded modules of the one before it, which saves half of the time.
    isolate: false,
    sequence: { sequencer: SmallFirst },
    setupFiles: [join(import.meta.dirname, "skip-heavy.ts")],
    // Sooner than Stryker gives up, which then has to begin a new process.
    testTimeout: 8000,
    hookTimeout: 8000,
  },
});
