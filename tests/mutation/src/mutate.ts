import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import type { Judged } from "./judges.js";
import type { JudgedMutant } from "./score.js";
import { judgingTests } from "./vitest.config.js";

/** Changes one thing at a time in files of core and runs the tests that judge them, in a copy of core. Takes a minute or more. */
export async function mutate({ files, tests }: Judged): Promise<JudgedMutant[]> {
  // Stryker's own option for this, testFiles, leaves out what runs when a module is loaded.
  process.env[judgingTests] = tests.join();
  const stryker = new Stryker({
    mutate: [...files],
    // Messages have a table of their own, in packages/core/test/messages, which holds each of them word for word.
    mutator: { excludedMutations: ["StringLiteral"] },
    // The copy lacks what the tests of core do not read.
    ignorePatterns: ["/bench", "/examples", "/scripts", "/specs", "/tests", "/packages/*", "!/packages/core", "dist"],
    testRunner: "vitest",
    vitest: { configFile: join(import.meta.dirname, "vitest.config.ts"), related: false },
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    coverageAnalysis: "perTest",
    concurrency: 2,
    reporters: ["progress-append-only"],
    allowEmpty: true,
    cleanTempDir: "always",
    // There are no types to check and no compiler settings to rewrite.
    disableTypeChecks: false,
    tsconfigFile: "none.json",
    // A mutant that never ends is one that the tests notice.
    timeoutMS: 15_000,
  });
  return stryker.runMutationTest();
}
