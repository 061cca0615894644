import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** One error of the compiler's, from its first sentence to the cause at the end of the chain. */
export interface Complaint {
  /** The file that it is about. */
  readonly path: string;
  /** From 0. */
  readonly line: number;
  readonly chain: readonly Sentence[];
}

export interface Sentence {
  readonly code: number;
  readonly text: string;
}

export interface Compilation {
  /** Files that exist in memory only, by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** Those of `files` whose errors are asked for. */
  readonly roots: readonly string[];
  /** What is imported by a bare name → the path of the file that it stands for. */
  readonly modules: Readonly<Record<string, string>>;
  readonly options: ts.CompilerOptions;
  /** A folder on disk whose files may be imported too. */
  readonly folder?: string;
}

/** What the compiler says of `roots`, in their order. Nothing is written. TypeScript's API stands behind few files, and this is one. */
export function compile({ roots, options, ...sources }: Compilation): Complaint[] {
  const program = ts.createProgram({ rootNames: roots, options, host: hostOf(sources) });
  return roots.flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
      ...(options.declaration ? program.getDeclarationDiagnostics(source) : []),
    ];
    return found.map(({ start = 0, messageText, code }) => ({
      path,
      line: source?.getLineAndCharacterOfPosition(start).line ?? 0,
      chain: chainOf(messageText, code),
    }));
  });
}

const LIBRARY = dirname(ts.getDefaultLibFilePath({}));
/** Parsed once: the library and core are the same for every service, and the two directions of a comparison read the same files. */
const parsed = new Map<string, ts.SourceFile>();

function hostOf({ files, modules, folder }: Omit<Compilation, "roots" | "options">): ts.CompilerHost {
  const readable = [LIBRARY, ...(folder === undefined ? [] : [folder])];
  const isOnDisk = (path: string) => readable.some((each) => path.startsWith(join(each, "/"))) && existsSync(path);
  const isThere = (path: string) => files.has(path) || isOnDisk(path);
  const read = (path: string) => files.get(path) ?? (isOnDisk(path) ? readFileSync(path, "utf8") : undefined);
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
