import { join } from "node:path";
import ts from "typescript59";
import type { Consumer } from "./consumer.js";

/** What an editor shows about one file of a user's project. */
export interface Editor {
  /** The text of the box that appears over the first place where `words` stand. */
  hover(words: string): string;
  /** What that box says in words: the docstring with its tags, without the types above it. */
  docstring(words: string): string;
  /** The names that are offered behind the first place where `words` stand. */
  completions(words: string): string[];
  /** The compiler's messages, each with all its lines. */
  messages(): string[];
}

/** Opens a file in TypeScript 5.9's language service. */
export function editor(user: Consumer, path: string, text: string): Editor {
  const file = join(user.folder, user.write(path, text));
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "0",
    getScriptSnapshot: (name) => {
      const content = ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => user.folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  });
  const infoOver = (words: string) => service.getQuickInfoAtPosition(file, text.indexOf(words));
  const docstring = (words: string): string => {
    const { documentation, tags = [] } = infoOver(words) ?? {};
    const texts = tags.map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
    return [ts.displayPartsToString(documentation), ...texts].join("\n");
  };
  return {
    docstring,
    hover: (words) => `${ts.displayPartsToString(infoOver(words)?.displayParts)}\n${docstring(words)}`,
    completions: (words) => {
      const offered = service.getCompletionsAtPosition(file, text.indexOf(words) + words.length, {});
      return offered?.entries.map(({ name }) => name) ?? [];
    },
    messages: () =>
      service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  };
}
