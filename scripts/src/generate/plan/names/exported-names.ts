import ts from "typescript";
import { INHERITED_MEMBERS, platformNames } from "../../../workspace/platform-names.js";
import type { ServicePlan } from "../plan.js";

/** A service as it is to be written. */
export interface EmittedService {
  readonly plan: ServicePlan;
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
}

const PLATFORM = platformNames();

/**
 * What is wrong with the names that a service exports, a sentence each. A name must not be one that a generated file of
 * any service imports or declares for itself, one of the platform's, nor one that every object has.
 */
export function exportedNameFaults(plan: ServicePlan, occupied: ReadonlySet<string>): string[] {
  const clashes = (name: string): string[] => [
    ...(occupied.has(name) ? ["the generated files use that name themselves"] : []),
    ...(PLATFORM.has(name) ? ["JavaScript or TypeScript has a global of that name"] : []),
    ...(INHERITED_MEMBERS.has(name)
      ? ["every object or function has a member of that name, or can be awaited by it"]
      : []),
  ];
  return exportsOf(plan).flatMap(({ kind, name, remedy }) =>
    clashes(name).map((clash) => `The ${kind} ${name} of ${plan.package} cannot be called so: ${clash}. ${remedy}`),
  );
}

function exportsOf(plan: ServicePlan): { kind: string; name: string; remedy: string }[] {
  const pin = "Pin another name in specs/names.json.";
  const rename = "Name the package otherwise in specs/services.json.";
  return [
    { kind: "function", name: plan.client, remedy: rename },
    { kind: "interface", name: plan.interface, remedy: rename },
    ...plan.types.map((name) => ({ kind: "type", name, remedy: pin })),
    ...plan.operations.map(({ name }) => ({ kind: "operation", name, remedy: pin })),
  ];
}

/** The names that the generated files of all services import from a package, or declare besides what the service exports. */
export function occupiedNames(services: readonly EmittedService[]): ReadonlySet<string> {
  return new Set(
    services.flatMap(({ plan, files }) => {
      const operations = plan.operations.map(({ name }) => name);
      const own = new Set([...plan.types, ...operations, plan.client, plan.interface]);
      const sources = [...files].filter(([path]) => path.endsWith(".ts"));
      return sources.flatMap(([path, text]) => namesIn(path, text, own));
    }),
  );
}

function namesIn(path: string, text: string, own: ReadonlySet<string>): string[] {
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const { statements } = ts.createSourceFile(path, text, options);
  return statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) {
      const fromPackage =
        ts.isStringLiteral(statement.moduleSpecifier) && !statement.moduleSpecifier.text.startsWith(".");
      return importedNames(statement).filter((name) => fromPackage || !own.has(name));
    }
    return declaredNames(statement).filter((name) => !own.has(name));
  });
}

function importedNames({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamedImports(bindings) ? bindings.elements : [bindings];
  return [importClause?.name, ...named.map(({ name }) => name)].flatMap((name) => name?.text ?? []);
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}
