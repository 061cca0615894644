import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const repository = join(import.meta.dirname, "../../..");

test("core's tests take at least 98 % of its branches", { timeout: 300_000 }, async () => {
  const reports = await mkdtemp(join(tmpdir(), "coverage-"));
  onTestFinished(() => rm(reports, { recursive: true }));
  const vitest = join(repository, "node_modules/vitest/vitest.mjs");
  const coverage = ["enabled", "include=packages/core/src/**", "reporter=json-summary", `reportsDirectory=${reports}`];
  const args = ["run", "--project=packages/core", ...coverage.map((option) => `--coverage.${option}`)];
  // Vitest tells its workers by the environment that they are its own.
  const { VITEST: _, ...env } = process.env;
  await promisify(execFile)(process.execPath, [vitest, ...args], { cwd: repository, env });
  const { total } = JSON.parse(await readFile(join(reports, "coverage-summary.json"), "utf8"));
  console.log({ branches: total.branches });
  expect(total.branches.total).toBeGreaterThan(300);
  expect(total.branches.pct).toBeGreaterThanOrEqual(98);
});
