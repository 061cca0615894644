import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The table that a test file prints as it proves it. */
export async function printedTable(project: string, file: string): Promise<string> {
  return rowsIn(await run(project, file));
}

/** The table of a page that a test file holds in step with what it measures. */
export async function provenTable(project: string, file: string, page: string): Promise<string> {
  await run(project, file);
  return rowsIn(readFileSync(join(root, page), "utf8"));
}

function run(project: string, file: string): Promise<string> {
  const vitest = join(root, "node_modules/.bin/vitest");
  return new Promise((resolve, reject) => {
    execFile(vitest, ["run", "--project", project, file], { cwd: root, maxBuffer: 2 ** 26 }, (failure, stdout) => {
      if (failure === null) resolve(stdout);
      else reject(new Error(`${file} does not hold, so its table is not shown. Run it by itself to see why.`));
    });
  });
}

/** The first row may follow a code that ends the colour of what stands before it. */
function rowsIn(text: string): string {
  const rows = text.match(/^.*\|.*\|$/gm) ?? [];
  return `${rows.map((row) => row.slice(row.indexOf("|"))).join("\n")}\n`;
}
