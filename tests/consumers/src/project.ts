import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packAll, tarballOf } from "@onetrust-client/tests-artifact/tarballs";
import { run } from "@onetrust-client/tests-support/run";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";

const template = fileURLToPath(new URL("../project/", import.meta.url));
const flags = ["--ignore-scripts", "--no-audit", "--no-fund"];

/**
 * A project outside the workspace into which npm installed the tools of all consumers, in the versions of its lockfile, and two packed
 * packages. Rejects if one of them cannot be installed.
 */
export async function newProject(): Promise<string> {
  const tarballs = temporaryFolder();
  await packAll(tarballs);
  const project = temporaryFolder();
  cpSync(template, project, { recursive: true });
  await run("npm", ["ci", ...flags], { cwd: project });
  const packed = ["core", "bulk-export"].map((name) => tarballOf(tarballs, name));
  await run("npm", ["install", "--no-save", ...flags, ...packed], { cwd: project });
  return project;
}
