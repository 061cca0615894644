import ts from "typescript";
import { generated } from "./documents.js";

/** What the committed interface.ts promises, by `GET /api/…`. */
export function outputs(name: string): ReadonlyMap<string, string> {
  const [service] = parse(name, "interface.ts").statements.filter(ts.isInterfaceDeclaration);
  const rows = (service?.members ?? []).flatMap((member): [string, string][] => {
    const [, request = ""] = /`([A-Z]+ \/[^`]*)`/.exec(member.getFullText()) ?? [];
    return ts.isPropertySignature(member) ? [[request, outputOf(member.type)]] : [];
  });
  return new Map(rows);
}

/** `Operation<[input], Output>`, or `KeyedOperation<"key", [input], GeneralInput, Output>`. */
function outputOf(type: ts.TypeNode | undefined): string {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return "";
  const output = type.typeArguments?.[type.typeName.getText() === "KeyedOperation" ? 3 : 1];
  return output?.getText() ?? "";
}

/** The committed schema.ts as a reader of types. */
export interface DeclaredTypes {
  /** The text of a type's declaration, `unknown` for `type X = unknown`. */
  text(type: string): string | undefined;
  /** A property of a type, however deep its intersections, as `?: string | null` or `: string`. */
  property(type: string, property: string): string | undefined;
}

export function declaredTypes(name: string): DeclaredTypes {
  const statements = parse(name, "schema.ts").statements;
  const declared = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();
  for (const statement of statements)
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      declared.set(statement.name.text, statement);
  const text = (type: string) => {
    const found = declared.get(type);
    return found && (ts.isTypeAliasDeclaration(found) ? found.type.getText() : found.getText());
  };
  const property = (type: string, wanted: string) => {
    const member = membersOf(declared.get(type)).find(({ name: own }) => textOf(own) === wanted);
    return member && `${member.questionToken ? "?" : ""}: ${member.type?.getText()}`;
  };
  return { text, property };
}

function membersOf(node: ts.Node | undefined): ts.PropertySignature[] {
  if (node === undefined) return [];
  if (ts.isTypeAliasDeclaration(node)) return membersOf(node.type);
  if (ts.isIntersectionTypeNode(node)) return node.types.flatMap(membersOf);
  return ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)
    ? node.members.filter(ts.isPropertySignature)
    : [];
}

function textOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

function parse(name: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, generated(name, file), ts.ScriptTarget.ES2022, true);
}
