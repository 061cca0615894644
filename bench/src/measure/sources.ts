import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

export const root: string = resolve(import.meta.dirname, "../../..");

/** A TypeScript file of the checkout. */
export interface Source {
  /** From the root. */
  readonly path: string;
  readonly lines: readonly string[];
  readonly syntax: ts.SourceFile;
}

/** A folder with sources that people write, such as packages/core/src, and every file in it. */
export interface Tree {
  readonly folder: string;
  readonly sources: readonly Source[];
}

/** The sources of the scripts and of each package, without the generated services. */
export function handWrittenTrees(): Tree[] {
  const paths = trackedFiles().filter((path) => /^(packages\/(?!services\/)[^/]+|scripts)\/src\/.*\.ts$/.test(path));
  const folders = [...new Set(paths.map((path) => /^.*?\/src(?=\/)/.exec(path)?.[0] ?? ""))].sort();
  return folders.map((folder) => ({
    folder,
    sources: paths.filter((path) => path.startsWith(`${folder}/`)).map(readSource),
  }));
}

/** Every file that git knows and that exists, by its path from the root. */
export function trackedFiles(): string[] {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["ls-files", "-z", ...args], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 }).split("\0");
  const deleted = new Set(git("--deleted"));
  return git().filter((path) => path !== "" && !deleted.has(path));
}

export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function readSource(path: string): Source {
  const text = readText(path);
  return {
    path,
    lines: text.trimEnd().split("\n"),
    syntax: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
  };
}

/** The number of files that lie directly in each folder. */
export function folderSizes(sources: readonly Source[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { path } of sources) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
  return sizes;
}

/** What a source imports or re-exports, as it is written. */
export function importsOf({ syntax }: Source): string[] {
  return syntax.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    return statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [];
  });
}

/** The sources that a source imports or re-exports from, by their paths from the root. */
export function importedPaths(source: Source): string[] {
  return importsOf(source)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(dirname(source.path), specifier).replace(/\.js$/, ".ts"));
}
