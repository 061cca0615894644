import ts from "typescript";
import type { Source } from "./sources.js";

/** A function with statements; one that is a single expression has no size worth a count. */
export interface MeasuredFunction {
  readonly name: string;
  readonly path: string;
  /** Where it starts. */
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

/** Every function of a source that has a body of statements, inner ones as well. */
export function functionsOf(source: Source): MeasuredFunction[] {
  return functionNodes(source.syntax).flatMap((node) => {
    if (node.body === undefined || !ts.isBlock(node.body)) return [];
    return [measured(node, source)];
  });
}

/** The functions that callers must call with more than three arguments in the right order. */
export function crowdedFunctions(source: Source): MeasuredFunction[] {
  return functionNodes(source.syntax)
    .map((node) => measured(node, source))
    .filter(({ parameters }) => parameters > 3);
}

function functionNodes(node: ts.Node): ts.FunctionLikeDeclaration[] {
  const inner: ts.FunctionLikeDeclaration[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...functionNodes(child));
  });
  return isFunction(node) ? [node, ...inner] : inner;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  );
}

function measured(node: ts.FunctionLikeDeclaration, { path, syntax }: Source): MeasuredFunction {
  const line = (position: number) => syntax.getLineAndCharacterOfPosition(position).line + 1;
  const start = line(node.getStart(syntax));
  return {
    name: nameOf(node),
    path,
    line: start,
    lines: line(node.getEnd()) - start + 1,
    parameters: node.parameters.filter(({ name }) => name.getText(syntax) !== "this").length,
  };
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  return "(anonymous)";
}
