import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { matrixReporter } from "./tests/runtimes/src/matrix-reporter.js";

const proofs = readdirSync(new URL("tests", import.meta.url)).map((name) => `tests/${name}`);
const slow = "test/**/*.slow.test.ts";

/** `*.slow.test.ts` are those that take minutes, or browsers and registries: `--mode slow` runs them and nothing else. */
export default defineConfig(({ mode }) => ({
  test: {
    // Left to itself, vitest keeps one processor free, which of two is half the machine.
    ...(mode !== "slow" && { maxWorkers: availableParallelism() }),
    ...(mode === "slow" && {
      reporters: ["default", "json", matrixReporter],
      outputFile: { json: "node_modules/.results.json" },
    }),
    projects: ["packages/core", "packages/fake-tenant", "scripts", ...proofs].map((folder) => ({
      test: {
        name: folder,
        root: folder,
        include: mode === "slow" ? [slow] : ["test/**/*.test.ts"],
        exclude: mode === "slow" ? [] : [slow],
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
}));
