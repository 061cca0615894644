import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

// Runs a task of turbo.json, after removing what it writes. turbo puts files from its cache beside those that are there, so that a file
// whose source is gone would stay, and would be published.
const args = ["run", ...process.argv.slice(2)];
const { tasks } = JSON.parse(execFileSync("turbo", [...args, "--dry=json"], { encoding: "utf8", maxBuffer: 2 ** 26 }));
for (const { command, directory, outputs } of tasks) {
  // turbo also lists packages that have no such script.
  if (command === "<NONEXISTENT>") continue;
  for (const folder of outputs.flatMap((output) => foldersOf(join(directory, output))))
    rmSync(folder, { recursive: true, force: true });
}
process.exitCode = spawnSync("turbo", args, { stdio: "inherit" }).status ?? 1;

// The folders of an output. In that of the services, a star stands for the name of the package.
function foldersOf(output) {
  const [parent, folder] = output.replace(/\/\*\*$/, "").split("/*/");
  if (folder === undefined) return [parent];
  return existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name, folder)) : [];
}
