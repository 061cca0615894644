import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files as they are named: a mutant is done with when one test fails, most often one that bears its file's name. */
class AsNamed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => judging.findIndex((file) => moduleId.endsWith(file));
    return files.toSorted((one, other) => place(one) - place(other));
  }
}

/** The variable that says which files of tests are run. */
export const judgingTests = "MUTATION_TESTS";

const judging = process.env[judgingTests]?.split(",") ?? [];

/** How vitest runs the tests of core in the copies that Stryker makes. */
export default defineConfig({
  test: {
    include: judging,
    // A file of tests takes over the loaded modules of the one before it, which saves half of the time.
    isolate: false,
    sequence: { sequencer: AsNamed },
    setupFiles: [join(import.meta.dirname, "skip-heavy.ts")],
    // Sooner than Stryker gives up, which then has to begin a new process.
    testTimeout: 8000,
    hookTimeout: 8000,
  },
});
