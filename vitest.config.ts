import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { matrixReporter } from "./tests/runtimes/src/matrix-reporter.js";

const proofs = readdirSync(new URL("tests", import.meta.url)).map((name) => `tests/${name}`);

/** `*.slow.test.ts` are those that take minutes, or browsers and registries: only `pnpm test:all` runs them, by `--mode all`. */
export default defineConfig(({ mode }) => ({
  test: {
    ...(mode === "all" && {
      reporters: ["default", "json", matrixReporter],
      outputFile: { json: "node_modules/.results.json" },
    }),
    projects: ["packages/core", "packages/fake-tenant", "scripts", ...proofs].map((folder) => ({
      test: {
        name: folder,
        root: folder,
        include: ["test/**/*.test.ts"],
        exclude: mode === "all" ? [] : ["test/**/*.slow.test.ts"],
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
}));
