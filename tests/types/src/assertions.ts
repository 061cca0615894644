import { readdirSync } from "node:fs";
import { read, root } from "@onetrust-client/tests-support/checkout";
import ts from "typescript59";

/** A place where a source file asks the compiler to believe it. */
export interface Assertion {
  readonly kind: "any" | "non-null" | "assertion" | "switched off";
  readonly file: string;
  readonly text: string;
}

/** The TypeScript files below a folder of the checkout, by their paths from the root. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "node_modules" || entry.name === "dist" ? [] : sourcesIn(path);
      return entry.name.endsWith(".ts") ? [path] : [];
    })
    .sort();
}

/** Everything in a file that is believed and not proved; `as const` proves itself. */
export function assertionsIn(file: string, text = read(file)): Assertion[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): Assertion[] => {
    const kind = kindOf(node);
    const own = kind === undefined ? [] : [{ kind, file, text: node.getText().replaceAll(/\s+/g, " ") }];
    return [...own, ...node.getChildren().flatMap(visit)];
  };
  return [...switchedOff(source), ...visit(source)];
}

function kindOf(node: ts.Node): Assertion["kind"] | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
  if (ts.isNonNullExpression(node)) return "non-null";
  if (isDefinite(node)) return "non-null";
  if (ts.isTypeAssertionExpression(node)) return "assertion";
  return ts.isAsExpression(node) && node.type.getText() !== "const" ? "assertion" : undefined;
}

/** `let name!: string` */
function isDefinite(node: ts.Node): boolean {
  return (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.exclamationToken !== undefined;
}

/** Comments that silence the compiler; `@ts-expect-error` may, if it says why. */
function switchedOff(source: ts.SourceFile): Assertion[] {
  return commentsIn(source)
    .filter((comment) => /^\W*@ts-(ignore|nocheck|expect-error\W*$)/.test(comment))
    .map((text) => ({ kind: "switched off", file: source.fileName, text }));
}

function commentsIn(source: ts.SourceFile): string[] {
  const starts = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []) {
      starts.set(pos, source.text.slice(pos, end));
    }
    node.getChildren().forEach(visit);
  };
  visit(source);
  return [...starts.values()];
}
