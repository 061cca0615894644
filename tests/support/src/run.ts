import { execFile } from "node:child_process";

interface RunOptions {
  readonly cwd: string;
  /** Variables to add to those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and returns what it printed. Rejects with its whole output if it fails. */
export function run(program: string, args: readonly string[], { cwd, env }: RunOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, env: { ...process.env, ...env } }, (failure, stdout, stderr) => {
      if (failure === null) resolve(stdout);
      else reject(new Error(`${program} ${args.join(" ")} ended with ${failure.code}:\n${stdout}${stderr}`));
    });
  });
}
