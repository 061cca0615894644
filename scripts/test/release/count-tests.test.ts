import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../support/checkout.js";
import { newFolder } from "../support/new-folder.js";

const report = (statuses: readonly string[]) => ({
  numPassedTests: statuses.filter((status) => status === "passed").length,
  numFailedTests: statuses.filter((status) => status === "failed").length,
  testResults: [
    {
      status: statuses.includes("failed") ? "failed" : "passed",
      assertionResults: statuses.map((status, index) => ({ status, fullName: `test ${index}` })),
    },
  ],
});

/** Counts in a checkout of our own, beside which the vendor's files are or are not. */
function count(reports: readonly unknown[], withShared: boolean): Promise<{ code: number; lines: string[] }> {
  const folder = newFolder();
  const scripts = join(folder, "checkout/scripts");
  mkdirSync(scripts, { recursive: true });
  if (withShared) mkdirSync(join(folder, "shared"));
  copyFileSync(join(repository, "scripts/count-tests.mjs"), join(scripts, "count-tests.mjs"));
  const files = reports.map((each, index) => {
    const file = join(folder, `${index}.json`);
    if (each !== undefined) writeFileSync(file, JSON.stringify(each));
    return file;
  });
  return new Promise((resolve) => {
    execFile(process.execPath, [join(scripts, "count-tests.mjs"), ...files], (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), lines: stdout.trimEnd().split("\n") }),
    );
  });
}

it("adds up the runs", async () => {
  const runs = [report(["passed", "passed", "failed"]), report(["passed"])];
  expect(await count(runs, true)).toEqual({ code: 0, lines: ["0 skipped", "3 passed, 1 failed"] });
});

it("names what was skipped, and fails where the vendor's files are", async () => {
  const runs = [report(["passed", "skipped", "todo"]), report(["pending"])];
  const named = ["skipped: test 1", "skipped: test 2", "skipped: test 0"];
  expect(await count(runs, false)).toEqual({ code: 0, lines: [...named, "3 skipped", "1 passed, 0 failed"] });
  expect(await count(runs, true)).toEqual({
    code: 1,
    lines: [
      ...named,
      "Tests were skipped although the vendor's files are here, in ../shared.",
      "3 skipped",
      "1 passed, 0 failed",
    ],
  });
});

it("counts a run without a report, and a file that could not be loaded, as failures", async () => {
  const unread = { numPassedTests: 2, numFailedTests: 0, testResults: [{ status: "failed", assertionResults: [] }] };
  expect(await count([undefined, unread], false)).toEqual({ code: 0, lines: ["0 skipped", "2 passed, 2 failed"] });
});
