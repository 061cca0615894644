import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** One error of the compiler's in a file of ours, from its first sentence to the cause at the end of the chain. */
export interface Complaint {
  /** From 0. */
  readonly line: number;
  readonly chain: readonly Sentence[];
}

export interface Sentence {
  readonly code: number;
  readonly text: string;
}

/**
 * What the compiler says of `root`, one of `files`, which exist in memory only. `modules` maps what they import by a bare
 * name to one of the files. TypeScript's API stands behind this file and generate's openapi-typescript.ts.
 */
export function compile(
  files: ReadonlyMap<string, string>,
  root: string,
  modules: Readonly<Record<string, string>>,
): Complaint[] {
  const program = ts.createProgram({ rootNames: [root], options: OPTIONS, host: hostOf(files, modules) });
  const source = program.getSourceFile(root);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => ({
    line: source?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0,
    chain: chainOf(diagnostic.messageText, diagnostic.code),
  }));
}

/**
 * `strict`, as consumers have it; with exact optional properties the compiler says that one is missing rather than `undefined`.
 * The oldest library will do, and is read the fastest.
 */
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es5.d.ts"],
  types: [],
};

const LIBRARY = dirname(ts.getDefaultLibFilePath({}));
/** Parsed once: the library is the same for every service, and the two directions of a comparison read the same files. */
const parsed = new Map<string, ts.SourceFile>();

function hostOf(files: ReadonlyMap<string, string>, modules: Readonly<Record<string, string>>): ts.CompilerHost {
  const isLibrary = (path: string) => path.startsWith(LIBRARY) && existsSync(path);
  const isThere = (path: string) => files.has(path) || isLibrary(path);
  const read = (path: string) => files.get(path) ?? (isLibrary(path) ? readFileSync(path, "utf8") : undefined);
  return {
    fileExists: isThere,
    readFile: read,
    getSourceFile: (path, version) => {
      const text = read(path);
      if (text === undefined) return undefined;
      const key = `${path}\n${text}`;
      const source = parsed.get(key) ?? ts.createSourceFile(path, text, version);
      parsed.set(key, source);
      return source;
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path = modules[text] ?? join(dirname(from), text).replace(/\.js$/, ".ts");
        return { resolvedModule: isThere(path) ? { resolvedFileName: path, extension: ts.Extension.Ts } : undefined };
      }),
    getDefaultLibFileName: () => join(LIBRARY, "lib.es5.d.ts"),
    getDefaultLibLocation: () => LIBRARY,
    writeFile: () => {},
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
}

function chainOf(message: string | ts.DiagnosticMessageChain, code: number): Sentence[] {
  if (typeof message === "string") return [{ code, text: message }];
  const [next] = message.next ?? [];
  const first = { code: message.code, text: message.messageText };
  return next === undefined ? [first] : [first, ...chainOf(next, next.code)];
}
