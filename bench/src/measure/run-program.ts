import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./sources.js";

/** Runs a program of the bench in a process of its own, which it has to itself, and returns what it prints. */
export async function runProgram(node: string, name: string, ...args: readonly string[]): Promise<string> {
  const tsx = import.meta.resolve("tsx");
  const program = join(root, "bench/src/programs", `${name}.ts`);
  const options = { cwd: root, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)(node, ["--expose-gc", "--import", tsx, program, ...args], options);
  return stdout;
}
