import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A version of TypeScript that users may have. */
export interface Compiler {
  readonly name: string;
  /** Path of its command. */
  readonly tsc: string;
}

export const typescript54 = compiler("TypeScript 5.4", import.meta.resolve("typescript54/package.json"));
export const typescript59 = compiler("TypeScript 5.9", import.meta.resolve("typescript59/package.json"));
export const typescript60 = compiler("TypeScript 6.0", import.meta.resolve("typescript60/package.json"));
export const typescript70 = compiler("TypeScript 7.0", import.meta.resolve("typescript70/package.json"));

/** Every version that the packages are for. */
export const compilers: readonly Compiler[] = [typescript54, typescript59, typescript60, typescript70];

function compiler(name: string, manifest: string): Compiler {
  return { name, tsc: fileURLToPath(new URL("bin/tsc", manifest)) };
}

export type Options = Readonly<Record<string, boolean | string | readonly string[]>>;

export interface Compilation {
  /** One line per error, `calls/documents.ts(3,7): error TS2741: …`; empty when it compiles. */
  readonly errors: readonly string[];
  /** Every file that it read, by its full path. */
  readonly files: readonly string[];
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
  const args = [compiler.tsc, "--project", project, "--pretty", "false", "--listFiles", "--extendedDiagnostics"];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (failure, stdout, stderr) => {
      const compilation = { errors: errorsIn(stdout), files: filesIn(stdout), statistics: statisticsIn(stdout) };
      const isExplained = (failure === null) === (compilation.errors.length === 0) && compilation.statistics.size > 0;
      if (isExplained) resolve(compilation);
      else reject(new Error(`${compiler.name} ended unexpectedly: ${failure?.message ?? ""}\n${stdout}\n${stderr}`));
    });
  });
}

function errorsIn(output: string): string[] {
  return output.split("\n").filter((line) => /\berror TS\d+:/.test(line));
}

/** Lines that are a path and nothing else. */
function filesIn(output: string): string[] {
  return output.split(/\r?\n/).filter((line) => /^(\/|[A-Z]:\/).*\.[cm]?ts$/i.test(line));
}

/** Lines such as `Instantiations:   4879` and `Memory used:  152000K`. */
function statisticsIn(output: string): Map<string, number> {
  const rows = output.matchAll(/^([A-Z][\w/ ]*):\s+([\d.,]+)[sK]?$/gm);
  return new Map([...rows].map(([, name = "", value = ""]) => [name, Number(value.replaceAll(",", ""))]));
}
