import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The TypeScript versions that users may have, by the names they are installed under here. */
export const compilers = ["typescript54", "typescript59", "typescript60", "typescript70"] as const;
export type Compiler = (typeof compilers)[number];

export type Options = Readonly<Record<string, boolean | string | readonly string[]>>;

export interface Compilation {
  /** One line per error, `calls/documents.ts(3,7): error TS2741: …`; empty when it compiles. */
  readonly errors: readonly string[];
  /** What `--extendedDiagnostics` prints: `Instantiations`, `Memory used` … */
  readonly statistics: ReadonlyMap<string, number>;
}

/** The strictest settings that every version knows, for the program of a user. */
export const strict: Options = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Both ways in which a program finds its packages. */
export const resolutions: Readonly<Record<"nodenext" | "bundler", Options>> = {
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext" },
  bundler: { module: "ESNext", moduleResolution: "Bundler" },
};

interface Program {
  readonly compiler: Compiler;
  readonly folder: string;
  readonly options: Options;
  /** Files or globs, from the folder. */
  readonly include: readonly string[];
}

let programs = 0;

/** Runs a compiler in a process of its own, as a user would. */
export function compile({ compiler, folder, options, include }: Program): Promise<Compilation> {
  programs += 1;
  const project = join(folder, `tsconfig.${programs}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions: options, include }));
  const args = [tscOf(compiler), "--project", project, "--pretty", "false", "--extendedDiagnostics"];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (failure, stdout, stderr) => {
      const compilation = { errors: errorsIn(stdout), statistics: statisticsIn(stdout) };
      const isExplained = (failure === null) === (compilation.errors.length === 0) && compilation.statistics.size > 0;
      if (isExplained) resolve(compilation);
      else reject(new Error(`${compiler} ended unexpectedly: ${failure?.message ?? ""}\n${stdout}\n${stderr}`));
    });
  });
}

function tscOf(compiler: Compiler): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`)), "bin", "tsc");
}

function errorsIn(output: string): string[] {
  return output.split("\n").filter((line) => /\berror TS\d+:/.test(line));
}

/** Lines such as `Instantiations:   4879` and `Memory used:  152000K`. */
function statisticsIn(output: string): Map<string, number> {
  const rows = output.matchAll(/^([A-Z][\w/ ]*):\s+([\d.,]+)[sK]?$/gm);
  return new Map([...rows].map(([, name = "", value = ""]) => [name, Number(value.replaceAll(",", ""))]));
}
