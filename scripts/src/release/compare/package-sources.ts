import ts from "typescript";
import { isRecord } from "../../model/openapi.js";
import { type TypeUsage, typeUsage } from "./type-usage.js";

/** The emitted files of a service package that its users compile against. */
export interface PackageSources {
  readonly index: string;
  readonly interface: string;
  readonly operations: string;
  readonly schema: string;
}

/** What the sources of a package say about it. */
export interface PackageSurface extends TypeUsage {
  /** Names that the package exports; `types` are those that exist for the compiler only. */
  readonly types: readonly string[];
  readonly values: readonly string[];
  /** The service's interface, `Documents`. */
  readonly interface: string;
  readonly host: string;
  /** The definitions of its operations, by method name. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Reads what was emitted, not what was planned: a change of the emitter is a change for users too. */
export function packageSurface({ index, interface: members, operations, schema }: PackageSources): PackageSurface {
  const exported = statements(index).flatMap(exportedNames);
  const types = exported.filter(({ isType }) => isType);
  const host = hostIn(initialisers(index).find(ts.isCallExpression)?.arguments[0]);
  return {
    ...typeUsage(members, schema),
    types: types.map(({ name }) => name),
    values: exported.filter(({ isType }) => !isType).map(({ name }) => name),
    interface: types.find(({ from }) => from === "./interface.js")?.name ?? "",
    host,
    operations: Object.fromEntries(initialisers(operations).filter(ts.isCallExpression).flatMap(definitionIn)),
  };
}

/** The name and the definition in `defineOperation(group, { name, … })`. */
function definitionIn({ arguments: [, definition] }: ts.CallExpression): [string, Record<string, unknown>][] {
  const parts = definition && literalOf(definition);
  if (!isRecord(parts) || typeof parts.name !== "string") return [];
  const { name, ...row } = parts;
  return [[name, row]];
}

/** The kind of host in the definition of a service. */
function hostIn(definition: ts.Expression | undefined): string {
  const parts = definition && literalOf(definition);
  return isRecord(parts) && typeof parts.host === "string" ? parts.host : "";
}

function statements(text: string): readonly ts.Statement[] {
  return ts.createSourceFile("emitted.ts", text, ts.ScriptTarget.ES2022, true).statements;
}

function exportedNames(statement: ts.Statement): { name: string; isType: boolean; from: string }[] {
  if (ts.isVariableStatement(statement)) {
    const names = statement.declarationList.declarations.map(({ name }) => name);
    return names.flatMap((name) => (ts.isIdentifier(name) ? [{ name: name.text, isType: false, from: "" }] : []));
  }
  if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return [];
  if (!ts.isNamedExports(statement.exportClause)) return [];
  const { isTypeOnly, moduleSpecifier, exportClause } = statement;
  const from = moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
  return exportClause.elements.map((element) => ({
    name: element.name.text,
    isType: isTypeOnly || element.isTypeOnly,
    from,
  }));
}

function initialisers(text: string): ts.Expression[] {
  const declarations = statements(text)
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return declarations.flatMap(({ initializer }) => initializer ?? []);
}

/** The value of a literal: the tables hold nothing else. */
function literalOf(node: ts.Expression): unknown {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literalOf);
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  return Object.fromEntries(
    node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
        ? [[property.name.text, literalOf(property.initializer)]]
        : [],
    ),
  );
}

/** Reads the sources of a package, each by its name: `schema`. */
export async function readPackageSources(
  read: (name: keyof PackageSources) => Promise<string>,
): Promise<PackageSources> {
  return {
    index: await read("index"),
    interface: await read("interface"),
    operations: await read("operations"),
    schema: await read("schema"),
  };
}
