import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";

const proofs = readdirSync(new URL("tests", import.meta.url)).map((name) => `tests/${name}`);

export default defineConfig({
  test: {
    projects: ["packages/core", "scripts", ...proofs].map((folder) => ({
      test: { name: folder, root: folder, include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
    })),
  },
});
