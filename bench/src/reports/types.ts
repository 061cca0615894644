import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import names from "../../../specs/names.json" with { type: "json" };
import services from "../../../specs/services.json" with { type: "json" };
import type { Report } from "../report.js";
import { table } from "../table.js";

const root = resolve(import.meta.dirname, "../../..");

interface PackageTypes {
  readonly name: string;
  readonly operations: number;
  /** Operations of whose output nothing is documented. */
  readonly unknown: readonly string[];
  readonly types: number;
  /** Types of which callers have one of their own, because host and caller know them differently. */
  readonly inputs: number;
  readonly kilobytes: number;
}

export const types: Report = {
  about: "operations, unknown outputs and types of each service package",
  print: async () => {
    const inputs = new Map(Object.entries(names).map(([id, entry]) => [id, Object.keys(entry.inputs).length]));
    const all = services.map((service) => typesOf(service.package, inputs.get(service.id) ?? 0));
    const total = (count: (types: PackageTypes) => number) => all.reduce((sum, each) => sum + count(each), 0);
    const sum = [
      "all",
      total((each) => each.operations),
      `${total((each) => each.unknown.length)} (limit 30)`,
      total((each) => each.types),
      total((each) => each.inputs),
      total((each) => each.kilobytes),
    ];
    const rows = all.map((each) => [
      each.name,
      each.operations,
      each.unknown.length,
      each.types,
      each.inputs,
      each.kilobytes,
    ]);
    const unknown = all.flatMap((each) => each.unknown.map((operation) => `- ${each.name} ${operation}`));
    const header = ["package", "operations", "unknown outputs", "types", "of them input forms", "schema.ts, kB"];
    return [table(header, [...rows, sum]), "", "Unknown outputs:", "", ...unknown].join("\n");
  },
};

function typesOf(name: string, inputs: number): PackageTypes {
  const schema = sourceOf(name, "schema.ts");
  const declared = schema.statements.filter(
    (statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
  );
  const unknownTypes = new Set([
    "unknown",
    ...declared.flatMap((statement) =>
      ts.isTypeAliasDeclaration(statement) && statement.type.kind === ts.SyntaxKind.UnknownKeyword
        ? [statement.name.text]
        : [],
    ),
  ]);
  const operations = outputsIn(sourceOf(name, "interface.ts"));
  return {
    name,
    operations: operations.size,
    unknown: [...operations].flatMap(([operation, output]) => (unknownTypes.has(output) ? [operation] : [])),
    types: declared.length,
    inputs,
    kilobytes: Math.round(schema.text.length / 1000),
  };
}

/** Each operation and the text of its output's type: the second argument of `Operation<Input, Output>` and its kin. */
function outputsIn(source: ts.SourceFile): Map<string, string> {
  const members = source.statements.flatMap((statement) =>
    ts.isInterfaceDeclaration(statement) ? [...statement.members] : [],
  );
  return new Map(
    members.flatMap((member): [string, string][] => {
      if (!ts.isPropertySignature(member) || member.type === undefined) return [];
      if (!ts.isTypeReferenceNode(member.type)) return [];
      const output = member.type.typeArguments?.[1];
      return output === undefined ? [] : [[member.name.getText(source), output.getText(source)]];
    }),
  );
}

function sourceOf(name: string, file: string): ts.SourceFile {
  const path = join(root, "packages/services", name, "src", file);
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
}
