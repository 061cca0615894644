import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import names from "../../../specs/names.json" with { type: "json" };
import services from "../../../specs/services.json" with { type: "json" };
import { table } from "../table.js";

const root = resolve(import.meta.dirname, "../../..");

interface PackageTypes {
  readonly name: string;
  readonly operations: number;
  /** Operations of whose output nothing is documented. */
  readonly unknown: readonly string[];
  /** Operations that come in pages, and those of whose rows nothing is documented. */
  readonly lists: number;
  readonly unknownRows: readonly string[];
  readonly types: number;
  /** Types of which callers have one of their own, because host and caller know them differently. */
  readonly inputs: number;
  readonly kilobytes: number;
}

/** A row for each service package, and what nothing is known of. */
export function packageLines(): string[] {
  const inputs = new Map(Object.entries(names).map(([id, entry]) => [id, Object.keys(entry.inputs).length]));
  const all = services.map((service) => typesOf(service.package, inputs.get(service.id) ?? 0));
  const total = (count: (types: PackageTypes) => number) => all.reduce((sum, each) => sum + count(each), 0);
  const sum = [
    "all",
    total((each) => each.operations),
    `${total((each) => each.unknown.length)} (limit 30)`,
    `${total((each) => each.unknownRows.length)} of ${total((each) => each.lists)} (was 14 of 115)`,
    total((each) => each.types),
    total((each) => each.inputs),
    total((each) => each.kilobytes),
  ];
  const rows = all.map((each) => [
    each.name,
    each.operations,
    each.unknown.length,
    each.unknownRows.length,
    each.types,
    each.inputs,
    each.kilobytes,
  ]);
  const named = (of: (types: PackageTypes) => readonly string[]) =>
    all.flatMap((each) => of(each).map((operation) => `- ${each.name} ${operation}`));
  const header = [
    "package",
    "operations",
    "unknown outputs",
    "lists of unknown rows",
    "types",
    "of them input forms",
    "schema.ts, kB",
  ];
  return [
    table(header, [...rows, sum]),
    "",
    "Unknown outputs:",
    "",
    ...named((each) => each.unknown),
    "",
    "Lists of unknown rows:",
    "",
    ...named((each) => each.unknownRows),
  ];
}

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
  const operations = operationsIn(sourceOf(name, "interface.ts"));
  const lists = [...operations].filter(([, { row }]) => row !== undefined);
  const isUnknown = (type: string | undefined) => type !== undefined && unknownTypes.has(type);
  return {
    name,
    operations: operations.size,
    unknown: [...operations].flatMap(([operation, { output }]) => (isUnknown(output) ? [operation] : [])),
    lists: lists.length,
    unknownRows: lists.flatMap(([operation, { row }]) => (isUnknown(row) ? [operation] : [])),
    types: declared.length,
    inputs,
    kilobytes: Math.round(schema.text.length / 1000),
  };
}

/** The texts of an operation's types: the arguments of `PagedOperation<Input, Output, Row>` and its kin, the last of `KeyedOperation`. */
interface OperationTypes {
  readonly output: string;
  /** Only where the answer comes in pages. */
  readonly row: string | undefined;
}

function operationsIn(source: ts.SourceFile): Map<string, OperationTypes> {
  const members = source.statements.flatMap((statement) =>
    ts.isInterfaceDeclaration(statement) ? [...statement.members] : [],
  );
  return new Map(
    members.flatMap((member): [string, OperationTypes][] => {
      if (!ts.isPropertySignature(member) || member.type === undefined) return [];
      if (!ts.isTypeReferenceNode(member.type)) return [];
      const isKeyed = member.type.typeName.getText(source) === "KeyedOperation";
      const [output, row] = member.type.typeArguments?.slice(isKeyed ? 3 : 1) ?? [];
      const types = output && { output: output.getText(source), row: row?.getText(source) };
      return types === undefined ? [] : [[member.name.getText(source), types]];
    }),
  );
}

function sourceOf(name: string, file: string): ts.SourceFile {
  const path = join(root, "packages/services", name, "src", file);
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
}
