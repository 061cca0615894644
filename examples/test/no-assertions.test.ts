import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { exampleNames } from "../local-tenant/run-program.js";

/** The jobs that people wrote with an earlier version, for which they needed 14 `!` and 3 `as`; and the program that does each now. */
const jobs: Readonly<Record<string, string>> = {
  "first call": "first-call",
  "consent capture and preferences": "record-consent",
  "all data subjects, with a position": "export-data-subjects",
  "a privacy request with an attachment, and its state": "privacy-request",
  "upsert of vendors": "upsert-vendors",
  "assessments to NDJSON": "assessments-to-file",
  "deactivation of a user by SCIM": "deactivate-user",
  "cookie categories in bulk": "cookie-categories",
  "list of risks": "risk-register",
  "download to a file": "download-documents",
  "bulk export": "bulk-export",
};

test("each of the eleven jobs has a program", () => {
  expect(Object.keys(jobs)).toHaveLength(11);
  expect(exampleNames).toEqual(expect.arrayContaining(Object.values(jobs)));
});

/** What tells the compiler to believe something, as it stands. */
function assertionsIn(text: string): string[] {
  const file = ts.createSourceFile("program.ts", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isAssertion = ts.isNonNullExpression(node) || ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
    if (isAssertion || node.kind === ts.SyntaxKind.AnyKeyword) found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const comment of text.match(/@ts-\w+/g) ?? []) found.push(comment);
  return found;
}

test("what the compiler is told to believe is found", () => {
  const text = "const a = b!.c as D;\nconst e = <F>g;\nlet h: any;\n// @ts-ignore\n";
  expect(assertionsIn(text)).toEqual(["b!.c as D", "b!", "<F>g", "any", "@ts-ignore"]);
});

test.each(exampleNames)("%s tells the compiler to believe nothing", (name) => {
  const text = readFileSync(new URL(`../programs/${name}.ts`, import.meta.url), "utf8");
  expect(assertionsIn(text)).toEqual([]);
});
