import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { consumerNames } from "./tests/consumers/src/names.js";
import { matrixReporter } from "./tests/runtimes/src/matrix-reporter.js";
import { runtimeNames } from "./tests/runtimes/src/names.js";

/** The folders in one of the root's that have tests. */
const projectsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .map((name) => `${folder}/${name}`)
    .filter((path) => existsSync(new URL(`${path}/test`, import.meta.url)));
const slow = "test/**/*.slow.test.ts";

/** `*.slow.test.ts` are those that take minutes, or browsers and registries: `--mode slow` runs them and nothing else. */
export default defineConfig(({ mode }) => ({
  test: {
    // Left to itself, vitest keeps one processor free, which of two is half the machine.
    ...(mode !== "slow" && { maxWorkers: availableParallelism() }),
    ...(mode === "slow" && {
      reporters: [
        "default",
        "json",
        matrixReporter("consumers.slow.test.ts", { rows: consumerNames, jagged: true }),
        matrixReporter("runtimes.slow.test.ts", { rows: runtimeNames }),
      ],
      outputFile: { json: "node_modules/.results.json" },
    }),
    projects: [...projectsIn("packages"), "scripts", "examples", "bench", "site", ...projectsIn("tests")].map(
      (folder) => ({
        test: {
          name: folder,
          root: folder,
          // The tests of the site look at one build of it.
          ...(folder === "site" && mode === "slow" && { globalSetup: "test/support/built-site.ts" }),
          include: mode === "slow" ? [slow] : ["test/**/*.test.ts"],
          exclude: mode === "slow" ? [] : [slow],
          // Loading what all files of a project import takes longer than most files. Those of core replace what a process has once.
          isolate: folder === "packages/core",
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      }),
    ),
  },
}));
