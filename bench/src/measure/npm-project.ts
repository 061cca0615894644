/**
 * Packages of others that are no part of the workspace, since only the bench needs them. npm installs what the lock file of a folder of
 * `bench` says, into `node_modules/.cache`.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./sources.js";

/** Longest time of an installation, in ms. */
const LONGEST = 600_000;

/** Where the packages of `bench/<name>` are installed. */
export function projectFolder(name: string): string {
  return join(root, "node_modules/.cache/bench", name);
}

/** Copies `bench/<name>` into its folder and installs its packages, unless those of its lock file are there already. */
export function installProject(name: string): void {
  const folder = projectFolder(name);
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "bench", name), folder, { recursive: true });
  const wanted = createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
  const stamp = join(folder, ".installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error(`bench: installing what bench/${name}/package-lock.json names (once)`);
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    timeout: LONGEST,
  });
  writeFileSync(stamp, wanted);
}
