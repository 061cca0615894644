import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** How a test file is run, where not as usual. */
interface RunOptions {
  /** More arguments of vitest. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The table that a test file prints while it proves it. */
export async function tableOfTest(project: string, file: string, options?: RunOptions): Promise<string> {
  return rowsIn(await runTest(project, file, options));
}

/** The table of a page that a test file compares with what it measures. */
export async function tableOfPage(project: string, file: string, page: string): Promise<string> {
  await runTest(project, file);
  return rowsIn(readFileSync(join(root, page), "utf8"));
}

function runTest(project: string, file: string, { args = [], env = {} }: RunOptions = {}): Promise<string> {
  const vitest = join(root, "node_modules/.bin/vitest");
  const options = { cwd: root, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: "1", ...env } };
  return new Promise((resolve, reject) => {
    execFile(vitest, ["run", "--project", project, ...args, file], options, (failure, stdout, stderr) => {
      if (failure === null) resolve(stdout);
      else reject(new Error(`${file} fails, so its table is not shown. Make it pass first. It says:\n${stderr}`));
    });
  });
}

function rowsIn(text: string): string {
  return (text.match(/^\|.*\|$/gm) ?? []).join("\n");
}
