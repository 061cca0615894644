import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";

const MOST = 64 * 1024 * 1024;

/** Runs a program in a folder and returns what it printed. Its error says what the program said. */
export async function runProgram(program: string, args: readonly string[], folder: string): Promise<string> {
  try {
    return (await promisify(execFile)(program, args, { cwd: folder, maxBuffer: MOST })).stdout;
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    const reason = said !== "" ? said : error instanceof Error ? error.message : String(error);
    throw new Error(`${[program, ...args.slice(0, 2)].join(" ")} failed: ${reason}`, { cause: error });
  }
}

/** Runs a program on the terminal of whoever started us, who may have to answer it. */
export async function runOnTerminal(program: string, args: readonly string[], folder: string): Promise<void> {
  const child = spawn(program, args, { cwd: folder, stdio: "inherit" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${[program, ...args.slice(0, 2)].join(" ")} ended with exit code ${code}.`);
}
