import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folders, judgedIn } from "../src/judges.js";

const root = join(import.meta.dirname, "../../..");

test.each(folders)("each file of %s is judged by tests that are there", (folder) => {
  const judged = judgedIn(root, folder);
  expect(judged.length).toBeGreaterThan(3);
  for (const { files, tests } of judged) {
    expect([files, tests.length > 0]).toEqual([files, true]);
    expect(tests.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  }
});

test("tests judge the file whose name they bear, and those that name it do too", () => {
  expect(judgedIn(root, "pipeline")).toContainEqual({
    files: ["packages/core/src/pipeline/retry.ts"],
    tests: ["retry-quota", "retry", "waits"].map((name) => `packages/core/test/pipeline/${name}.test.ts`),
  });
});
