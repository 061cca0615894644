import ts from "typescript";

/** The modules with functions that people wrote: entries of core, and the file of the catalog that reads the contracts. */
const WRITTEN: ReadonlySet<string> = new Set([
  "@onetrust-client/core",
  "@onetrust-client/core/path-client",
  "@onetrust-client/core/validate",
  "../contract.js",
]);

/** The one file that is taken whole: its exports are the operations of a service. */
const OPERATIONS = "./operations.js";

/** What generated files import besides those: files beside them, and the catalog's contracts. */
const BESIDE = /^\.\/(?:[a-z]+(?:-[a-z]+)*|contracts\/[a-z0-9-]+)\.js$/;

/**
 * Throws unless a TypeScript file holds only what generated files hold: imports from core, the catalog's contracts and files beside
 * it, exported interfaces and types, and constants that are literals or calls of functions that people wrote. Arguments are literals,
 * imported, or constants of the same file.
 * A text of the vendor's that became code would show here as something else.
 */
export function checkEmitted(path: string, text: string): void {
  // Comments are parsed as such; what stands in them is nothing to check.
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const file = ts.createSourceFile(path, text, options, true, ts.ScriptKind.TS);
  if (syntaxErrors(file) > 0) throw notEmitted(file, file, "text that is no TypeScript");
  const directives = [file.referencedFiles, file.typeReferenceDirectives, file.libReferenceDirectives];
  if (directives.some((each) => each.length > 0)) throw notEmitted(file, file, "a reference directive");
  const known: KnownValues = new Map([...importedValues(file), ...constantsOf(file)]);
  for (const statement of file.statements) checkStatement(statement, file, known);
}

/** What the parser could not read; TypeScript keeps the list, and its types do not tell. */
function syntaxErrors(file: ts.SourceFile): number {
  const found: unknown = "parseDiagnostics" in file ? file.parseDiagnostics : undefined;
  if (!Array.isArray(found)) throw new Error("This TypeScript does not tell what it could not parse. Pin another one.");
  return found.length;
}

/** The names of values that a file imports or declares, and whether people wrote them. */
type KnownValues = ReadonlyMap<string, "written" | "generated">;

function importedValues({ statements }: ts.SourceFile): KnownValues {
  return new Map(
    statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
      const bindings = importClause?.namedBindings;
      if (bindings === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
      if (ts.isNamespaceImport(bindings)) return [[bindings.name.text, "generated"] as const];
      const from = WRITTEN.has(moduleSpecifier.text) ? "written" : "generated";
      return bindings.elements.map(({ name }) => [name.text, from] as const);
    }),
  );
}

function constantsOf({ statements }: ts.SourceFile): KnownValues {
  const declared = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations);
  return new Map(declared.flatMap(({ name }) => (ts.isIdentifier(name) ? [[name.text, "generated"] as const] : [])));
}

function checkStatement(statement: ts.Statement, file: ts.SourceFile, known: KnownValues): void {
  if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) checkModule(statement, file);
  else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    checkDeclaration(statement, file);
  else if (ts.isVariableStatement(statement)) checkConstants(statement, file, known);
  else throw notEmitted(file, statement, "a statement");
}

/** The one type that openapi-typescript brings along, for its own use. */
const HELPER = "WithRequired";

function checkDeclaration(declared: ts.InterfaceDeclaration | ts.TypeAliasDeclaration, file: ts.SourceFile): void {
  const isHelper = declared.name.text === HELPER;
  if (!isHelper && !isExported(declared)) throw notEmitted(file, declared, "a type that is not exported");
  checkType(declared, file);
}

function checkConstants(statement: ts.VariableStatement, file: ts.SourceFile, known: KnownValues): void {
  const { flags, declarations } = statement.declarationList;
  const isPlain = statement.modifiers === undefined || isExported(statement);
  const isConstant = isPlain && (flags & ts.NodeFlags.Const) !== 0;
  if (!isConstant) throw notEmitted(file, statement, "a variable that is no constant");
  for (const { name, type, initializer } of declarations) {
    if (!ts.isIdentifier(name) || initializer === undefined)
      throw notEmitted(file, statement, "a constant without a value");
    if (type !== undefined) checkType(type, file);
    checkValue(initializer, file, known);
  }
}

function isExported(statement: ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.VariableStatement): boolean {
  const kinds = statement.modifiers?.map(({ kind }) => kind) ?? [];
  return kinds.length === 1 && kinds[0] === ts.SyntaxKind.ExportKeyword;
}

function checkModule(statement: ts.ImportDeclaration | ts.ExportDeclaration, file: ts.SourceFile): void {
  const { moduleSpecifier: from, attributes } = statement;
  const module = from !== undefined && ts.isStringLiteral(from) ? from.text : "";
  const isOurs = WRITTEN.has(module) || BESIDE.test(module);
  if (!isOurs || attributes !== undefined)
    throw notEmitted(file, statement, "a module that is neither core nor beside it");
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  const isNamed = ts.isImportDeclaration(statement)
    ? bindings !== undefined && (ts.isNamedImports(bindings) || module === OPERATIONS)
    : statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause);
  if (!isNamed) throw notEmitted(file, statement, "a module taken whole");
}

/** Kinds of node that a type may hold and that lead out of the file, or are code. */
const FOREIGN_IN_TYPES = new Set([
  ts.SyntaxKind.ImportType,
  ts.SyntaxKind.TypeQuery,
  ts.SyntaxKind.ComputedPropertyName,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.MethodSignature,
  ts.SyntaxKind.CallSignature,
  ts.SyntaxKind.ConstructSignature,
]);

function checkType(node: ts.Node, file: ts.SourceFile): void {
  if (FOREIGN_IN_TYPES.has(node.kind)) throw notEmitted(file, node, "a part of a type");
  ts.forEachChild(node, (child) => checkType(child, file));
}

const PLAIN_VALUES = new Set([
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);

function checkValue(node: ts.Expression, file: ts.SourceFile, known: KnownValues): void {
  const check = (value: ts.Expression) => checkValue(value, file, known);
  if (PLAIN_VALUES.has(node.kind)) return;
  if (ts.isIdentifier(node) && known.has(node.text)) return;
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) return;
  if (ts.isArrayLiteralExpression(node)) {
    for (const element of node.elements) check(element);
    return;
  }
  if (ts.isObjectLiteralExpression(node)) {
    for (const member of node.properties) checkMember(member, file, known);
    return;
  }
  const isWritten =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && known.get(node.expression.text) === "written";
  if (!isWritten) throw notEmitted(file, node, "a value that is no literal");
  for (const type of node.typeArguments ?? []) checkType(type, file);
  for (const argument of node.arguments) check(argument);
}

function checkMember(member: ts.ObjectLiteralElementLike, file: ts.SourceFile, known: KnownValues): void {
  if (ts.isShorthandPropertyAssignment(member) && known.has(member.name.text)) return;
  if (
    !ts.isPropertyAssignment(member) ||
    ts.isComputedPropertyName(member.name) ||
    member.name.getText(file) === "__proto__"
  ) {
    throw notEmitted(file, member, "a member that is no plain property");
  }
  checkValue(member.initializer, file, known);
}

function notEmitted(file: ts.SourceFile, node: ts.Node, what: string): Error {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  const remedy =
    "A text of the definition may have become code: correct it in an overlay, and mend the module that writes it.";
  return new Error(
    `${file.fileName}, line ${line + 1}: generated files never hold ${what}, so this one is not written. ${remedy}`,
  );
}
