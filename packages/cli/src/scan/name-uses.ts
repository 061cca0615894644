import type TypeScript from "typescript";
import type { DeclaredOperation } from "./service-types.js";
import { type Certainty, type Found, isUntyped, type ScanContext, textsOf } from "./uses.js";

/**
 * Operations that are used by their names: `consent.getPurpose`, `consent["getPurpose"]`, `const { getPurpose } = consent`, or
 * `getPurpose` that is imported by itself.
 */
export function nameUses(context: ScanContext, node: TypeScript.Node): Found {
  const { ts } = context;
  if (ts.isIdentifier(node)) return identifierUses(context, node);
  if (ts.isElementAccessExpression(node)) return keyedUses(context, node, [node.expression, node.argumentExpression]);
  if (ts.isCallExpression(node)) return reflectedUses(context, node);
  if (ts.isObjectBindingPattern(node)) return mergeFound(node.elements.map((element) => bindingUses(context, element)));
  if (ts.isObjectLiteralExpression(node) && isAssigned(context, node)) return assignedUses(context, node);
  return {};
}

/** One result of several. */
export function mergeFound(found: readonly Found[]): Found {
  return { uses: found.flatMap(({ uses = [] }) => uses), unclear: found.flatMap(({ unclear = [] }) => unclear) };
}

/**
 * Operations of a service that is handed over as something else: to a function that asks for an object with some methods, such as
 * `runBulkExport(bulkExport(onetrust), …)`. What is declared there says nothing of the service any more.
 */
export function handedOverUses(context: ScanContext, node: TypeScript.Node): Found {
  const { ts, checker, services } = context;
  if (!ts.isExpression(node) || !isHandedOver(context, node)) return {};
  const wanted = checker.getContextualType(node);
  if (wanted === undefined) return {};
  const names = new Set(
    services
      .members(wanted)
      .flatMap((member) => checker.getPropertiesOfType(member))
      .filter((property) => services.operationOf(property) === undefined)
      .map(({ name }) => name),
  );
  if (names.size === 0) return {};
  const operations = services.operationsIn(checker.getTypeAtLocation(node)).filter(({ name }) => names.has(name));
  return usesOf(context, node, { operations });
}

/** Whether a value goes to a place that has a type of its own. */
function isHandedOver({ ts }: ScanContext, node: TypeScript.Expression): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.arguments?.includes(node) ?? false;
  if (ts.isVariableDeclaration(parent)) return parent.type !== undefined && parent.initializer === node;
  return (
    ts.isReturnStatement(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isArrowFunction(parent)
  );
}

/** What the compiler says that a name stands for; of a member of which it says nothing, what its owner can have under that name. */
function identifierUses(context: ScanContext, node: TypeScript.Identifier): Found {
  const { ts, services } = context;
  const { parent } = node;
  // Exporting a name uses nothing, and patterns are read whole.
  if (ts.isExportSpecifier(parent) || (ts.isBindingElement(parent) && parent.initializer !== node)) return {};
  const declared = services.operationOf(symbolOf(context, node));
  if (declared !== undefined) return usesOf(context, node, { operations: [declared] });
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== node) return {};
  return usesOf(context, node, membersNamed(context, parent.expression, node.text));
}

/** What a name stands for, through imports. */
function symbolOf({ ts, checker }: ScanContext, node: TypeScript.Identifier): TypeScript.Symbol | undefined {
  const isShort = ts.isShorthandPropertyAssignment(node.parent);
  const symbol = isShort ? checker.getShorthandAssignmentValueSymbol(node.parent) : checker.getSymbolAtLocation(node);
  const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return isAlias ? checker.getAliasedSymbol(symbol) : symbol;
}

interface Members {
  readonly operations: readonly DeclaredOperation[];
  readonly certainty?: Certainty | undefined;
}

/** The operations that a member of an expression can be. */
function membersNamed(context: ScanContext, owner: TypeScript.Node, name: string): Members {
  const type = context.checker.getTypeAtLocation(owner);
  if (isUntyped(context, owner)) return { operations: importedOperations(context, name), certainty: "name" };
  const properties = context.services.property(type, name);
  // What nobody declared: a parameter without a type gets one from its own pattern, which says nothing.
  const isMadeUp = properties.some(({ declarations }) => declarations === undefined);
  if (isMadeUp) return { operations: importedOperations(context, name), certainty: "name" };
  return { operations: properties.flatMap((property) => context.services.operationOf(property) ?? []) };
}

function importedOperations({ known, imported }: ScanContext, name: string): DeclaredOperation[] {
  return [...imported].filter((service) => known.named(service, name)).map((service) => ({ package: service, name }));
}

type OwnerAndKey = readonly [owner: TypeScript.Node, key: TypeScript.Node];

function keyedUses(context: ScanContext, node: TypeScript.Node, [owner, key]: OwnerAndKey): Found {
  const names = textsOf(context, key);
  if (names !== undefined) {
    const members = names.map((name) => membersNamed(context, owner, name));
    const operations = members.flatMap((each) => each.operations);
    const certainty = operations.length > 1 ? "choice" : members[0]?.certainty;
    return usesOf(context, node, { operations, certainty });
  }
  const operations = context.services.operationsIn(context.checker.getTypeAtLocation(owner));
  return usesOf(context, node, { operations, certainty: "choice" });
}

/** `Reflect.get(consent, "getPurpose")` is one of its operations, `Object.values(consent)` all of them. */
function reflectedUses(context: ScanContext, node: TypeScript.CallExpression): Found {
  const [owner, key] = node.arguments;
  const callee = node.expression.getText();
  if (owner === undefined) return {};
  if (callee === "Reflect.get" && key !== undefined) return keyedUses(context, node, [owner, key]);
  if (callee !== "Object.values" && callee !== "Object.entries") return {};
  const operations = context.services.operationsIn(context.checker.getTypeAtLocation(owner));
  return usesOf(context, node, { operations, certainty: "choice" });
}

function bindingUses(context: ScanContext, element: TypeScript.BindingElement): Found {
  const { ts } = context;
  const key = element.propertyName ?? element.name;
  if (element.dotDotDotToken !== undefined) return {};
  if (ts.isComputedPropertyName(key)) return keyedUses(context, element, [element.parent, key.expression]);
  if (!ts.isIdentifier(key) && !ts.isStringLiteral(key)) return {};
  return usesOf(context, element, membersNamed(context, element.parent, key.text));
}

/** Whether an object literal is the left side of `({ getPurpose } = consent)`. */
function isAssigned({ ts }: ScanContext, { parent }: TypeScript.ObjectLiteralExpression): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function assignedUses(context: ScanContext, node: TypeScript.ObjectLiteralExpression): Found {
  const { ts } = context;
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return {};
  const found = node.properties.map((property) => {
    const { name } = property;
    if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return {};
    return usesOf(context, property, membersNamed(context, parent.right, name.text));
  });
  return mergeFound(found);
}

function usesOf({ known }: ScanContext, node: TypeScript.Node, { operations, certainty = "type" }: Members): Found {
  const found = operations.map(({ package: service, name }): Found => {
    const operation = known.named(service, name);
    if (operation !== undefined) return { uses: [{ operation, node, certainty }] };
    const reason = `uses ${service}.${name}, which this version of onetrust does not know. Install the version of @onetrust-client/cli that goes with the packages.`;
    return { unclear: [{ node, reason }] };
  });
  return mergeFound(found);
}
