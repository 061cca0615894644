import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Default: the folder of the package. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What standard input holds. */
  readonly input?: string;
}

/** The built program. */
export const program: string = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

export const packageFolder: string = fileURLToPath(new URL("../../", import.meta.url));

/** Runs `onetrust` as a process of its own, with pipes, and nothing of this machine's OneTrust settings. */
export function onetrust(
  args: readonly string[],
  { cwd = packageFolder, env = {}, input }: RunOptions = {},
): Promise<Ended> {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("ONETRUST_"));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { ...Object.fromEntries(kept), ONETRUST_CONFIG: "/nonexistent/profiles.json", ...env },
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => {
      output.stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output.stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...output }));
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
  });
}
