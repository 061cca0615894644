import { statSync } from "node:fs";
import { dirname, extname, resolve, sep } from "node:path";
import type TypeScript from "typescript";
import { UsageError } from "../usage-error.js";
import type { Compiler } from "./load-typescript.js";

/** A code base as the compiler reads it. */
export interface Project {
  readonly ts: Compiler;
  readonly checker: TypeScript.TypeChecker;
  /** The files to scan. */
  readonly files: readonly TypeScript.SourceFile[];
  /** Files beside them that hold code which the compiler does not read, such as `.vue`. */
  readonly unread: readonly string[];
}

const CODE = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
const UNREAD = [".vue", ".svelte", ".astro"];
const LEFT_OUT = ["**/node_modules", "**/dist", "**/build", "**/coverage", "**/.*"];

/** The folder that a path is or lies in. Throws a {@link UsageError} if there is nothing. */
export function folderOf(path: string): string {
  const absolute = resolve(path);
  const found = statSync(absolute, { throwIfNoEntry: false });
  if (found === undefined)
    throw new UsageError(`There is no file or folder ${path}. Name one that holds code: onetrust scopes src/`);
  return found.isDirectory() ? absolute : dirname(absolute);
}

/** Opens the code in folders and files with the options of the nearest tsconfig.json, or with those of a modern project. */
export function openProject(ts: Compiler, paths: readonly string[]): Project {
  const [first = "."] = paths;
  const names = paths.flatMap((path) => filesIn(ts, resolve(path)));
  const code = names.filter((name) => CODE.includes(extname(name)) && !/\.d\.[cm]?ts$/.test(name));
  if (code.length === 0)
    throw new UsageError(
      `${paths.join(", ")} holds no TypeScript or JavaScript. Name a folder that does: onetrust scopes src/`,
    );
  const program = ts.createProgram({ rootNames: code, options: optionsFor(ts, folderOf(first)) });
  const wanted = new Set(code.map((name) => comparable(name)));
  return {
    ts,
    checker: program.getTypeChecker(),
    files: program.getSourceFiles().filter(({ fileName }) => wanted.has(comparable(fileName))),
    unread: names.filter((name) => UNREAD.includes(extname(name))),
  };
}

function filesIn(ts: Compiler, path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return ts.sys.readDirectory(path, [...CODE, ...UNREAD], LEFT_OUT).map((name) => resolve(name));
}

function comparable(name: string): string {
  return resolve(name).split(sep).join("/");
}

function optionsFor(ts: Compiler, folder: string): TypeScript.CompilerOptions {
  const config = ts.findConfigFile(folder, ts.sys.fileExists);
  const own = config === undefined ? modern(ts) : optionsIn(ts, config);
  return {
    ...own,
    allowJs: true,
    checkJs: false,
    noEmit: true,
    skipLibCheck: true,
    incremental: false,
    composite: false,
  };
}

function optionsIn(ts: Compiler, config: string): TypeScript.CompilerOptions {
  const { config: json, error } = ts.readConfigFile(config, ts.sys.readFile);
  if (error !== undefined)
    throw new UsageError(`${config} cannot be read: ${ts.flattenDiagnosticMessageText(error.messageText, " ")}`);
  return ts.parseJsonConfigFileContent(json, ts.sys, dirname(config)).options;
}

function modern(ts: Compiler): TypeScript.CompilerOptions {
  return {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    jsx: ts.JsxEmit.Preserve,
  };
}
