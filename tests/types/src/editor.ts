import { join } from "node:path";
import ts from "typescript59";
import type { Consumer } from "./consumer.js";

/** What an editor shows about one file of a user's project. */
export interface Editor {
  /** The text of the box that appears over the first place where `words` stand. */
  hover(words: string): string;
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
  return {
    hover: (words) => {
      const info = service.getQuickInfoAtPosition(file, text.indexOf(words));
      const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
      return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation), ...tags].join(
        "\n",
      );
    },
    messages: () =>
      service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  };
}
