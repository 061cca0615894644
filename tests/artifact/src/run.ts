import { execFile } from "node:child_process";

interface Where {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and returns what it printed; what it printed as errors is the message if it fails. */
export function run(program: string, args: readonly string[], { cwd, env }: Where): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, env: { ...process.env, ...env } }, (failure, stdout, stderr) => {
      if (failure === null) resolve(stdout);
      else reject(new Error(`${program} ${args.join(" ")} ended with ${failure.code}:\n${stdout}${stderr}`));
    });
  });
}
