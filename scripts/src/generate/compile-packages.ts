import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type Complaint, compile } from "../compiler/compile.js";
import { packagePath } from "../workspace/paths.js";
import type { Files } from "./emit/emit.js";

export interface PackagesToCompile {
  readonly files: Files;
  readonly packages: readonly string[];
  /** The checkout whose core the packages are compiled against, from its sources: it may not be built yet. */
  readonly checkout: string;
}

/** The packages that do not compile, by name, each with what the compiler says first. All are compiled in one program. */
export function compilePackages(compiled: PackagesToCompile): ReadonlyMap<string, string> {
  const { packages } = compiled;
  try {
    return packagesWithErrors(compiled);
  } catch (error) {
    const [only = "", ...others] = packages;
    if (others.length === 0) return new Map([[only, gaveUp(only, error)]]);
    // The compiler itself failed: one by one shows with which of them.
    return new Map(packages.flatMap((name) => [...compilePackages({ ...compiled, packages: [name] })]));
  }
}

function gaveUp(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `the compiler cannot read what was made of it: ${reason}. ${remedyFor(name)}`;
}

function remedyFor(name: string): string {
  return `Correct the definition in specs/overlays/${name}.yaml, or a name in specs/names.json.`;
}

function packagesWithErrors({ files, packages, checkout }: PackagesToCompile): ReadonlyMap<string, string> {
  const core = join(checkout, "packages/core/src");
  const sources = new Map([...files].map(([path, text]) => [`/${path}`, text]));
  const folders = new Map(packages.map((name) => [name, `/${packagePath(name)}/src/`]));
  const complaints = compile({
    files: sources,
    roots: [...sources.keys()].filter((path) => [...folders.values()].some((folder) => path.startsWith(folder))),
    modules: {
      "@onetrust-client/core": join(core, "index.ts"),
      "@onetrust-client/core/path-client": join(core, "path-client/index.ts"),
      "@onetrust-client/core/validate": join(core, "validate/index.ts"),
    },
    options: packageOptions(checkout),
    folder: core,
  });
  const failures = [...folders].flatMap(([name, folder]) => {
    const first = complaints.find(({ path }) => path.startsWith(folder));
    return first === undefined ? [] : [[name, `${failureOf(first, sources)} ${remedyFor(name)}`] as const];
  });
  return new Map(failures);
}

/** As the packages are built, but that the files exist in memory only. */
function packageOptions(checkout: string): ts.CompilerOptions {
  const path = join(checkout, "tsconfig.base.json");
  const { config, error } = ts.parseConfigFileTextToJson(path, readFileSync(path, "utf8"));
  if (error) throw new Error(`${path} cannot be read: ${ts.flattenDiagnosticMessageText(error.messageText, " ")}`);
  const { rootDir, outDir, ...options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, checkout).options;
  return { ...options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
}

/** The file is not written, so the message shows the line. */
function failureOf({ path, line, chain }: Complaint, sources: ReadonlyMap<string, string>): string {
  const text = sources.get(path)?.split("\n")[line]?.trim() ?? "";
  const place = `${path.replace(/^.*\/src\//, "src/")}, line ${line + 1}`;
  return `what was made of it does not compile. ${place}, \`${shortened(text)}\`: ${chain[0]?.text ?? ""}`;
}

/** A table of operations may be one line. */
const LONGEST = 200;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
