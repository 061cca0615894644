import ts from "typescript";

/** Whether two TypeScript files differ in nothing but their comments. */
export function differInComments(one: string, other: string): boolean {
  return one !== other && withoutComments(one) === withoutComments(other);
}

function withoutComments(text: string): string {
  const source = ts.createSourceFile("emitted.ts", text, ts.ScriptTarget.ES2022);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}
