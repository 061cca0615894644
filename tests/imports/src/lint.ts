import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { cruiseFiles, type Violation } from "./cruise.js";
import { overfullFolders } from "./folder-sizes.js";
import { RULES } from "./rules.js";

const root = resolve(import.meta.dirname, "../../..");

const SOURCE = /^(?:packages\/(?:services\/)?[^/]+|scripts)\/src\/.+\.ts$/;

/** The sources that somebody wrote by hand and that may not lie in one heap. */
const GROUPED = /^(?:packages\/(?!services\/|catalog\/src\/contracts\/)[^/]+|scripts)\/src\//;

const tracked = trackedSources();
const { modules, violations } = await cruiseFiles(root, tracked, RULES);
const unread = tracked.filter((path) => !modules.includes(path));
const problems = [
  ...unread.map((path) => `${path}: dependency-cruiser did not read it, so its imports are unknown.`),
  ...violations.map(violationLine),
  ...overfullFolders(tracked.filter((path) => GROUPED.test(path))),
];
for (const problem of problems) console.error(problem);
console.log(`Imports: ${modules.length} of ${tracked.length} files read, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Every TypeScript source that git knows of the packages and the scripts. */
function trackedSources(): string[] {
  const paths = execFileSync("git", ["ls-files", "-z", "packages", "scripts/src"], { cwd: root, encoding: "utf8" });
  const sources = paths.split("\0").filter((path) => SOURCE.test(path));
  // A file that was deleted and not committed yet is still tracked.
  return sources.filter((path) => existsSync(join(root, path)));
}

function violationLine({ rule, from, to }: Violation): string {
  const comment = RULES.find(({ name }) => name === rule)?.comment ?? "";
  return `${from} imports ${to} (${rule}). ${comment}`;
}
