import type { CatalogOperation } from "@onetrust-client/catalog";
import type TypeScript from "typescript";
import type { KnownOperations } from "./known-operations.js";
import type { Project } from "./open-project.js";
import type { ServiceTypes } from "./service-types.js";

/**
 * How the scan knows that an operation is used.
 * - `type`: the compiler says so.
 * - `name`: the compiler knows nothing of the value, and the name is that of an operation of a service that the code imports.
 * - `choice`: one of several operations is used, and which one is known only when the program runs.
 */
export type Certainty = "type" | "name" | "choice";

/** A place where code uses an operation. */
export interface Use {
  readonly operation: CatalogOperation;
  readonly node: TypeScript.Node;
  readonly certainty: Certainty;
}

/** A place where code uses an operation, and the scan cannot tell its scopes. */
export interface UnclearUse {
  readonly node: TypeScript.Node;
  /** Why, as the end of a sentence that begins with the place. */
  readonly reason: string;
}

/** What a reader of one kind of code finds in a node. */
export interface Found {
  readonly uses?: readonly Use[];
  readonly unclear?: readonly UnclearUse[];
}

/** What readers of code know. */
export interface ScanContext extends Project {
  readonly known: KnownOperations;
  readonly services: ServiceTypes;
  /** Services that the code base imports from. */
  readonly imported: ReadonlySet<string>;
}

/** The texts that an expression can have, if the compiler knows them all. */
export function textsOf({ ts, checker }: ScanContext, node: TypeScript.Node): readonly string[] | undefined {
  // In { path }, the name has the type of the property, which is wider than that of the value.
  const value = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : undefined;
  const type = value === undefined ? checker.getTypeAtLocation(node) : checker.getTypeOfSymbolAtLocation(value, node);
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  const types = bound.isUnion() ? bound.types : [bound];
  const texts = types.flatMap((each) => (each.isStringLiteral() ? each.value : []));
  return texts.length === types.length && texts.length > 0 ? texts : undefined;
}

/** Whether the compiler knows nothing of an expression. */
export function isUntyped({ ts, checker }: ScanContext, node: TypeScript.Node): boolean {
  return (checker.getTypeAtLocation(node).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}
