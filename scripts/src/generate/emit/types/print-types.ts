import ts from "typescript";
import { visibleJson } from "../../../text/visible-text.js";
import { docComment } from "../format.js";

/** Declarations of types as the formatter would have them, with the comments that their nodes carry. */
export function printTypes(nodes: readonly ts.Node[]): string {
  return nodes.map((node) => `${declaration(node)}\n`).join("\n");
}

function declaration(node: ts.Node): string {
  if (ts.isInterfaceDeclaration(node)) {
    return `${comment(node, "")}export interface ${node.name.text} ${members(node.members, "")}`;
  }
  if (!ts.isTypeAliasDeclaration(node)) throw unknownNode(node);
  const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const parameters = node.typeParameters?.map(typeParameter) ?? [];
  const name = `${node.name.text}${parameters.length > 0 ? `<${parameters.join(", ")}>` : ""}`;
  return `${comment(node, "")}${isExported ? "export " : ""}type ${name} = ${type(node.type, "")};`;
}

function typeParameter({ name, constraint }: ts.TypeParameterDeclaration): string {
  return constraint === undefined ? name.text : `${name.text} extends ${type(constraint, "")}`;
}

function members(all: readonly ts.TypeElement[], indent: string): string {
  if (all.length === 0) return "{}";
  const inner = `${indent}  `;
  return ["{", ...all.map((each) => comment(each, inner) + inner + member(each, inner)), `${indent}}`].join("\n");
}

function member(node: ts.TypeElement, indent: string): string {
  if (ts.isPropertySignature(node)) {
    const optional = node.questionToken === undefined ? "" : "?";
    return `${readonly(node.modifiers)}${propertyName(node.name)}${optional}: ${typeOf(node, indent)};`;
  }
  if (!ts.isIndexSignatureDeclaration(node)) throw unknownNode(node);
  const [key] = node.parameters;
  if (key === undefined || !ts.isIdentifier(key.name)) throw unknownNode(node);
  return `${readonly(node.modifiers)}[${key.name.text}: ${typeOf(key, indent)}]: ${typeOf(node, indent)};`;
}

function readonly(modifiers: readonly ts.ModifierLike[] | undefined): string {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ? "readonly " : "";
}

function propertyName(node: ts.PropertyName): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isStringLiteral(node)) return literalText(node.text);
  if (ts.isNumericLiteral(node)) return node.text;
  throw unknownNode(node);
}

/** A text as a literal; what nobody sees is escaped, and so are letters that are not ASCII, as TypeScript's printer has it. */
function literalText(text: string): string {
  return JSON.stringify(text).replace(/[^\t-~]/g, (character) => `\\u${hex(character)}`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

function typeOf({ type: node }: { readonly type?: ts.TypeNode | undefined }, indent: string): string {
  return node === undefined ? "unknown" : type(node, indent);
}

function type(node: ts.Node, indent: string): string {
  const each = (nodes: readonly ts.Node[], separator: string) => nodes.map((one) => type(one, indent)).join(separator);
  if (ts.isTypeLiteralNode(node)) return members(node.members, indent);
  if (ts.isUnionTypeNode(node)) return each(node.types, " | ");
  if (ts.isIntersectionTypeNode(node)) return each(node.types, " & ");
  if (ts.isParenthesizedTypeNode(node)) return `(${type(node.type, indent)})`;
  if (ts.isArrayTypeNode(node)) return `${type(node.elementType, indent)}[]`;
  if (ts.isTupleTypeNode(node)) return tuple(node.elements, indent);
  if (ts.isIndexedAccessTypeNode(node)) return `${type(node.objectType, indent)}[${type(node.indexType, indent)}]`;
  if (ts.isTypeOperatorNode(node)) return `${operator(node)} ${type(node.type, indent)}`;
  if (ts.isMappedTypeNode(node)) return mapped(node, indent);
  if (ts.isTypeReferenceNode(node)) {
    const { typeArguments: given } = node;
    return entityName(node.typeName) + (given === undefined ? "" : `<${each(given, ", ")}>`);
  }
  if (ts.isLiteralTypeNode(node)) return literal(node.literal);
  return literal(node);
}

function literal(node: ts.Node): string {
  // openapi-typescript makes identifiers whose text is a JSON text.
  if (ts.isIdentifier(node)) return visibleJson(node.text);
  if (ts.isStringLiteral(node)) return literalText(node.text);
  if (ts.isNumericLiteral(node)) return node.text;
  if (ts.isPrefixUnaryExpression(node)) return `-${literal(node.operand)}`;
  const keyword = ts.tokenToString(node.kind);
  if (keyword === undefined) throw unknownNode(node);
  return keyword;
}

function tuple(elements: readonly ts.Node[], indent: string): string {
  if (elements.length === 0) return "[]";
  const inner = `${indent}  `;
  return `[\n${elements.map((each) => inner + type(each, inner)).join(",\n")}\n${indent}]`;
}

function operator({ operator: kind }: ts.TypeOperatorNode): string {
  return ts.tokenToString(kind) ?? "";
}

/** `{ [P in K]-?: T[P] }`, in the types that openapi-typescript brings along. */
function mapped(node: ts.MappedTypeNode, indent: string): string {
  const { name, constraint } = node.typeParameter;
  const key = `[${name.text} in ${constraint === undefined ? "" : type(constraint, indent)}]`;
  const optional = node.questionToken === undefined ? "" : (ts.tokenToString(node.questionToken.kind) ?? "");
  const sign = optional === "" || optional === "?" ? optional : `${optional}?`;
  return `{\n${indent}  ${key}${sign}: ${typeOf(node, indent)};\n${indent}}`;
}

function entityName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? visibleJson(name.text) : `${entityName(name.left)}.${name.right.text}`;
}

/** What openapi-typescript says of itself. */
const REMARK = "@description discriminator enum property added by openapi-typescript";

/**
 * The comment of a node. Lines go that name the vendor's type (`@enum {…}`), because the line below shows the true one, and
 * those that openapi-typescript writes about itself.
 */
function comment(node: ts.Node, indent: string): string {
  const texts = (ts.getSyntheticLeadingComments(node) ?? []).map(({ text }) => text);
  const lines = texts
    .flatMap((text) => text.split("\n").map((line) => line.replace(/^ ?\* ?/, "").trimEnd()))
    .filter((line) => line !== REMARK && !/^@enum \{[\w|]+\}$/.test(line));
  const [first, last] = [lines.findIndex(isSaid), lines.findLastIndex(isSaid)];
  return first === -1 ? "" : `${docComment(lines.slice(first, last + 1), indent)}\n`;
}

function isSaid(line: string): boolean {
  return line !== "";
}

function unknownNode(node: ts.Node): Error {
  return new Error(
    `A type of the kind ${ts.SyntaxKind[node.kind]} cannot be written. Teach print-types.ts to write it.`,
  );
}
