import { execFileSync } from "node:child_process";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..");

/** Runs a command of Astro and shows what it prints. */
export function runAstro(command: readonly string[], variables: Readonly<Record<string, string>> = {}): void {
  const astro = join(folder, "node_modules/astro/bin/astro.mjs");
  execFileSync(nodeForAstro(), [astro, ...command], {
    cwd: folder,
    stdio: "inherit",
    env: { ...knownVariables(), ...variables, ASTRO_TELEMETRY_DISABLED: "1" },
  });
}

/** What a build may depend on. vitest, for one, sets `BASE_URL`, which Vite takes for the base of all links. */
function knownVariables(): Record<string, string> {
  const names = ["PATH", "HOME", "CI", "SITE_BASE", "SITE_URL"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** Astro needs Node 22. Where an older one runs us, the workspace has a newer one beside it. */
function nodeForAstro(): string {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isEnough = major > 22 || (major === 22 && minor >= 12);
  return isEnough ? process.execPath : join(folder, "node_modules/node24/bin/node");
}
