import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

// Compiles all service packages in one program: 37 compilers would read the declarations of core and of the language 37 times.
// A program has one folder for what it writes, so each package takes its files from there.
const services = "packages/services";
const compiled = "node_modules/.cache/services";

rmSync(compiled, { recursive: true, force: true });
const { status } = spawnSync("tsc", ["--project", "tsconfig.services.json"], { stdio: "inherit" });
for (const name of readdirSync(services)) {
  const dist = join(services, name, "dist");
  // A file that is no longer emitted must not be published from an earlier build.
  rmSync(dist, { recursive: true, force: true });
  const written = join(compiled, name, "src");
  if (existsSync(written)) renameSync(written, dist);
}
process.exitCode = status ?? 1;
