import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { vi } from "vitest";
import { newFolder } from "./new-folder.js";

/** Programs that stand in for the real ones while a test runs. */
export interface Stubs {
  /** The folder in which they lie, and in which they may keep files. */
  readonly folder: string;
  /** What each was called with, a line per call, its name first. */
  readonly calls: () => string[];
}

/**
 * Puts shell scripts in front of the programs of this machine, by name. Each is the body of a script in which `$*` is what it was called
 * with. Undone by `vi.unstubAllEnvs()`.
 */
export function stubPrograms(bodies: Readonly<Record<string, string>>): Stubs {
  const folder = newFolder();
  const log = join(folder, "calls");
  for (const [name, body] of Object.entries(bodies)) {
    const file = join(folder, "bin", name);
    mkdirSync(join(folder, "bin"), { recursive: true });
    writeFileSync(file, `#!/bin/sh\nSTUB=${folder}\necho "${name} $*" >> ${log}\n${body}\n`);
    chmodSync(file, 0o755);
  }
  vi.stubEnv("PATH", `${join(folder, "bin")}${delimiter}${process.env.PATH}`);
  const calls = () => (existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n") : []);
  return { folder, calls };
}
