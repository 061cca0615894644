import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { testsOf } from "./folders.js";
import type { JudgedMutant } from "./score.js";

/** Changes one thing at a time in a folder of core and runs the tests that reach it. Takes minutes; runs in a copy of core. */
export async function mutate(folder: string, concurrency = availableParallelism()): Promise<JudgedMutant[]> {
  const stryker = new Stryker({
    mutate: [`packages/core/src/${folder}/**/*.ts`],
    // Messages have a table of their own, in packages/core/test/messages, which holds each of them word for word.
    mutator: { excludedMutations: ["StringLiteral"] },
    // Of the repository, the copy has what the tests of core read.
    ignorePatterns: [
      "/*",
      "!/packages",
      "/packages/*",
      "!/packages/core",
      "!/packages/tsconfig.base.json",
      "dist",
      "!/docs",
    ],
    testFiles: testsOf(folder),
    testRunner: "vitest",
    vitest: { configFile: join(import.meta.dirname, "vitest.config.ts"), related: false },
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    coverageAnalysis: "perTest",
    concurrency,
    // What a run found is kept, and the next one tests again what it may have changed.
    incremental: true,
    incrementalFile: `tests/mutation/results/${folder}.json`,
    reporters: ["progress-append-only"],
    cleanTempDir: "always",
    // There are no types to check and no compiler settings to rewrite.
    disableTypeChecks: false,
    tsconfigFile: "none.json",
    // A mutant that never ends is one that the tests notice.
    timeoutMS: 30_000,
  });
  return stryker.runMutationTest();
}
