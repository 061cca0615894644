import { relative, sep } from "node:path";
import { type CatalogOperation, fullName } from "@onetrust-client/catalog";
import type TypeScript from "typescript";
import { helperUses } from "./helper-uses.js";
import { KnownOperations } from "./known-operations.js";
import { handedOverUses, mergeFound, nameUses } from "./name-uses.js";
import type { Project } from "./open-project.js";
import { pathUses } from "./path-uses.js";
import { ServiceTypes } from "./service-types.js";
import type { Certainty, Found, ScanContext } from "./uses.js";

/** A place in the code, counted from 1. */
export interface Place {
  /** Path from the working folder, with `/` between its parts. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An operation that the code uses, and where. */
export interface UsedOperation {
  readonly operation: CatalogOperation;
  readonly places: readonly (Place & { readonly certainty: Certainty })[];
}

/** What a code base uses. */
export interface ScanResult {
  /** By package and name. */
  readonly operations: readonly UsedOperation[];
  /** What may use operations, and cannot be read. */
  readonly unclear: readonly (Place & { readonly reason: string })[];
  /** Number of files that were read. */
  readonly files: number;
  /** Files with code that the compiler does not read, such as `.vue`. */
  readonly unread: readonly string[];
}

/** Finds all operations that a code base mentions as values: those that it may call. */
export function scanProject(project: Project, folder: string): ScanResult {
  const known = new KnownOperations();
  const services = new ServiceTypes(project.ts, project.checker, known);
  const context: ScanContext = { ...project, known, services, imported: importedServices(project, known) };
  const { uses = [], unclear = [] } = mergeFound(project.files.map((file) => usesIn(context, file)));
  const byOperation = new Map<string, UsedOperation>();
  for (const { operation, node, certainty } of uses) {
    const key = fullName(operation);
    const place = { ...placeOf(node, folder), certainty };
    byOperation.set(key, { operation, places: [...(byOperation.get(key)?.places ?? []), place] });
  }
  return {
    operations: [...byOperation].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, used]) => used),
    unclear: unclear.map(({ node, reason }) => ({ ...placeOf(node, folder), reason })),
    files: project.files.length,
    unread: project.unread.map((name) => pathFrom(folder, name)),
  };
}

/** The services that any file imports from: `import`, `export … from`, `import()` and `require()`. */
function importedServices({ files }: Project, known: KnownOperations): ReadonlySet<string> {
  const specifiers = files.flatMap(({ text }) => [
    ...text.matchAll(/["'`]@onetrust-client\/([a-z0-9-]+)(?:\/[a-z]+)?["'`]/g),
  ]);
  return new Set(specifiers.map(([, service = ""]) => service).filter((service) => known.has(service)));
}

function usesIn(context: ScanContext, file: TypeScript.SourceFile): Found {
  const { ts } = context;
  const found: Found[] = [];
  const visit = (node: TypeScript.Node): void => {
    if (isTypeOnly(context, node)) return;
    found.push(
      nameUses(context, node),
      handedOverUses(context, node),
      helperUses(context, node),
      pathUses(context, node),
    );
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mergeFound(found);
}

/** What exists for the compiler alone, and calls nothing. */
function isTypeOnly({ ts }: ScanContext, node: TypeScript.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) return false;
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node)
  );
}

function placeOf(node: TypeScript.Node, folder: string): Place {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return { file: pathFrom(folder, file.fileName), line: line + 1, column: character + 1 };
}

function pathFrom(folder: string, file: string): string {
  return relative(folder, file).split(sep).join("/");
}
