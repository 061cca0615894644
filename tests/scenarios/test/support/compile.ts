import { execFile } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";

/** Settings of a strict user, who has no other types than Node's. */
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: false,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  outDir: "out",
  rootDir: ".",
};

export interface Compiled {
  /** The project's folder, outside of the workspace; the JavaScript is in `out`. */
  readonly folder: string;
  /** One line per error. */
  readonly errors: readonly string[];
}

/** Compiles programs as a user would, who has installed the packages. */
export async function compile(programs: readonly { name: string; code: string }[]): Promise<Compiled> {
  const folder = temporaryFolder();
  const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));
  symlinkSync(packages, join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  for (const { name, code } of programs) writeFileSync(join(folder, `${name}.ts`), code);
  const { output } = await run([join(packages, "typescript/bin/tsc"), "--project", folder, "--pretty", "false"]);
  return { folder, errors: output.split("\n").filter((line) => line.includes("error TS")) };
}

/** How a program ended, and what it printed. */
export interface Ended {
  readonly code: unknown;
  readonly output: string;
  readonly problems: string;
}

/** Runs Node with these arguments and nothing else in the environment, in a folder. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = "."): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, cwd }, (failure, output, problems) =>
      resolve({ code: failure ? failure.code : 0, output, problems }),
    );
  });
}
