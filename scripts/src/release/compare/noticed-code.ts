import ts from "typescript";
import type { PackageSources } from "./package-sources.js";

/** The argument of `defineService` that names the state of the vendor's definition. */
const SOURCE_STATE = /^ *definition: \{[^}]*\},?$/m;

/**
 * What users of a generated file can notice: its statements without comments, in whatever order, and not which state of the vendor's
 * definition it names.
 */
export function noticedCode(text: string): string {
  const source = ts.createSourceFile("emitted.ts", text, ts.ScriptTarget.ES2022);
  const printer = ts.createPrinter({ removeComments: true });
  const statements = source.statements.map((each) => printer.printNode(ts.EmitHint.Unspecified, each, source));
  return statements.toSorted().join("\n").replace(SOURCE_STATE, "");
}

/** Whether a compiler is given the same by two states of a package. */
export function isSameCode(before: PackageSources, after: PackageSources): boolean {
  const texts = ({ index, interface: members, operations, schema }: PackageSources) =>
    [index, members, operations, schema].map(noticedCode).join("\n");
  return texts(before) === texts(after);
}
