import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const programs = new URL("../programs/", import.meta.url);

/** The names of all examples. */
export const exampleNames: readonly string[] = readdirSync(programs)
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();

export interface ProgramOptions {
  /** Where it runs, and so where its files go. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Called with what it prints, as it comes. */
  readonly onOutput?: (text: string) => void;
  /** Kills it. */
  readonly signal?: AbortSignal;
}

/** How a program ended; `code` is null if it was killed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly problems: string;
}

/** Runs an example in a process of its own, as a user would, but for the hosts that its requests reach. */
export function runProgram(name: string, options: ProgramOptions): Promise<Ended> {
  const { folder, environment, args = [], onOutput, signal } = options;
  const program = fileURLToPath(new URL(`${name}.ts`, programs));
  const preload = ["--import", import.meta.resolve("tsx"), "--import", import.meta.resolve("./hosts.mjs")];
  const child = spawn(process.execPath, [...preload, program, ...args], {
    cwd: folder,
    env: { ...withoutCredentials(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal && { signal, killSignal: "SIGKILL" }),
  });
  return new Promise((resolve, reject) => {
    let output = "";
    let problems = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      onOutput?.(text);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      problems += text;
    });
    child.on("error", (error) => error.name !== "AbortError" && reject(error));
    child.on("close", (code) => resolve({ code, output, problems }));
  });
}

/** An example that meets the fake tenant must not carry the credential of a real one. */
function withoutCredentials(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("ONETRUST_")));
}
