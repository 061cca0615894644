import { read } from "@onetrust-client/tests-support/checkout";
import ts from "typescript59";
import type { ServicePackage } from "./service-package.js";

/** The table of a service package, as its source has it, without its first row: a program and the row's name. */
export function shortTable(name: string, { type }: ServicePackage): { text: string; row: string } {
  const source = ts.createSourceFile(
    "o.ts",
    read(`packages/services/${name}/src/operations.ts`),
    ts.ScriptTarget.ES2022,
    true,
  );
  const [first, ...rest] = tablesIn(source)[0]?.properties ?? [];
  if (first?.name === undefined)
    throw new Error(`packages/services/${name}/src/operations.ts has no table with a row.`);
  const rows = rest.map((row) => `  ${row.getText()},`);
  return {
    row: first.name.getText(),
    text: [
      'import type { OperationDefinitions } from "@onetrust-client/core";',
      `import type { ${type} } from "@onetrust-client/${name}";`,
      "",
      `export const operations: OperationDefinitions<${type}> = {`,
      ...rows,
      "};",
      "",
    ].join("\n"),
  };
}

function tablesIn(node: ts.Node): ts.ObjectLiteralExpression[] {
  if (ts.isObjectLiteralExpression(node)) return [node];
  return node.getChildren().flatMap(tablesIn);
}
