import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "@onetrust-client/tests-support/run";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { beforeAll, expect, test } from "vitest";
import { install } from "../src/install.js";
import { packAll } from "../src/tarballs.js";

const tarballs = temporaryFolder();
let project: string;

beforeAll(async () => {
  await packAll(tarballs);
  project = await install(tarballs, ["catalog", "cli", "core", "jobs"], { optionalPeers: false });
});

const onetrust = (...args: readonly string[]) =>
  run(join(project, "node_modules/.bin/onetrust"), args, { cwd: project });

test("the installed command works without the repository", async () => {
  expect(await onetrust("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await onetrust("search", "report", "breach", "--limit", "1")).toContain("incident-management.createIncident");
  expect(await onetrust("scopes", "getPurpose")).toContain("CONSENT_READ\n  universal-consent.getPurpose");
  expect(await onetrust("call", "listPurposes", "--query.size", "5", "--dry-run")).toContain("/purposes?size=5\n");
});

test("it installs less than 15 MB, and neither TypeScript, nor a database, nor a keychain", () => {
  const installed = join(project, "node_modules");
  const packages = readdirSync(installed, { recursive: true, encoding: "utf8" });
  const bytes = packages
    .map((path) => statSync(join(installed, path)))
    .filter((file) => file.isFile())
    .reduce((sum, { size }) => sum + size, 0);
  console.log(`${(bytes / 1e6).toFixed(1)} MB are installed.`);
  expect(bytes).toBeLessThan(15_000_000);
  for (const name of ["typescript", "libsql", "pg", "bullmq"]) expect(packages).not.toContain(name);
  expect(packages.filter((path) => path.includes("keyring"))).toEqual([]);
});
