import { basename } from "node:path";
import ts from "typescript";
import { assertionsIn } from "../../../tests/types/src/assertions.js";
import { publicNamesOfCore } from "../measure/documentation.js";
import { crowdedFunctions, functionsOf, type MeasuredFunction } from "../measure/functions.js";
import { folderSizes, handWrittenTrees, importedPaths, type Source } from "../measure/sources.js";
import type { Report } from "../report.js";

/** Names that say nothing about what is in a file. */
const EMPTY_NAMES = /^(util|utils|helper|helpers|common|misc|types)\.ts$/;

export const findings: Report = {
  about: "places in the sources that break a rule of the house, by rule",
  print: async () => {
    const sources = handWrittenTrees().flatMap((tree) => tree.sources);
    const functions = sources.flatMap(functionsOf);
    const undocumented = publicNamesOfCore().filter(({ documented }) => !documented);
    const rules: Readonly<Record<string, readonly string[]>> = {
      "Files of more than 300 lines": sources.filter(({ lines }) => lines.length > 300).map(sizeOf),
      "Files of less than 10 lines that one file imports": tinyFiles(sources),
      "Folders of more than 12 files": [...folderSizes(sources)].flatMap(([folder, size]) =>
        size > 12 ? [`${folder} (${size})`] : [],
      ),
      "Files of one name": twins(sources),
      "Files whose names say nothing": sources.flatMap(({ path }) => (EMPTY_NAMES.test(basename(path)) ? [path] : [])),
      "Functions of more than 60 lines": functions.filter(({ lines }) => lines > 60).map(placeOf),
      "Functions with more than three parameters": sources.flatMap(crowdedFunctions).map(placeOf),
      "`Object(x)` to read what may be anything": sources.flatMap(objectCalls),
      "Public names of core without a docstring": undocumented.map(({ name }) => name),
      "any, !, ts-ignore and as": sources.flatMap(({ path }) =>
        assertionsIn(path).map(({ kind, text }) => `${path}: ${kind}, \`${text}\``),
      ),
    };
    return Object.entries(rules)
      .map(([rule, places]) => [`${rule}: ${places.length}`, ...places.map((place) => `- ${place}`)].join("\n"))
      .join("\n\n");
  },
};

function sizeOf({ path, lines }: Source): string {
  return `${path} (${lines.length})`;
}

function placeOf({ name, path, line, lines, parameters }: MeasuredFunction): string {
  return `${path}:${line} ${name} (${lines} lines, ${parameters} parameters)`;
}

function tinyFiles(sources: readonly Source[]): string[] {
  const importers = new Map<string, number>();
  for (const source of sources)
    for (const path of new Set(importedPaths(source))) importers.set(path, (importers.get(path) ?? 0) + 1);
  return sources.filter(({ path, lines }) => lines.length < 10 && importers.get(path) === 1).map(sizeOf);
}

/** Files of different folders that share a name; `index.ts` means the same everywhere. */
function twins(sources: readonly Source[]): string[] {
  const byName = new Map<string, string[]>();
  for (const { path } of sources) byName.set(basename(path), [...(byName.get(basename(path)) ?? []), path]);
  byName.delete("index.ts");
  return [...byName.values()].filter((paths) => paths.length > 1).map((paths) => paths.join(", "));
}

function objectCalls({ path, syntax }: Source): string[] {
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(syntax) === "Object") {
      const { line } = syntax.getLineAndCharacterOfPosition(node.getStart(syntax));
      calls.push(`${path}:${line + 1} ${node.getText(syntax)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return calls;
}
