import ts from "typescript";

/** Which of a package's types its users write, and which they read; some they do both with. A type stands behind its parts. */
export interface TypeUsage {
  readonly written: readonly string[];
  readonly read: readonly string[];
}

/** Follows the names from the operations of the client through the schema. */
export function typeUsage(client: string, schema: string): TypeUsage {
  const declared = new Map(declarations(schema).map((node) => [node.name.text, namesIn(node)]));
  const signatures = operationTypes(client);
  const reached = (roots: readonly ts.Node[]) => [...closure(roots.flatMap(namesIn), declared)];
  return {
    written: reached(signatures.flatMap(({ inputs }) => inputs)),
    read: reached(signatures.flatMap(({ outputs }) => outputs)),
  };
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function declarations(schema: string): Declaration[] {
  const { statements } = ts.createSourceFile("schema.ts", schema, ts.ScriptTarget.ES2022);
  return statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
}

interface OperationTypes {
  readonly inputs: readonly ts.TypeNode[];
  readonly outputs: readonly ts.TypeNode[];
}

/** What every member of the service's interface takes and returns. */
function operationTypes(client: string): OperationTypes[] {
  const { statements } = ts.createSourceFile("client.ts", client, ts.ScriptTarget.ES2022);
  const members = statements.filter(ts.isInterfaceDeclaration).flatMap((node) => [...node.members]);
  return members.flatMap((member) =>
    ts.isPropertySignature(member) && member.type !== undefined && ts.isTypeReferenceNode(member.type)
      ? [typesOf(member.type)]
      : [],
  );
}

/** `<input, output, item?>`, and of an operation whose body follows from its path `<key, input, general input, output>`. */
function typesOf({ typeName, typeArguments = ts.factory.createNodeArray() }: ts.TypeReferenceNode): OperationTypes {
  const isKeyed = ts.isIdentifier(typeName) && typeName.text === "KeyedOperation";
  const [first, last] = isKeyed ? [1, 3] : [0, 1];
  return { inputs: typeArguments.slice(first, last), outputs: typeArguments.slice(last) };
}

function namesIn(root: ts.Node): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.push(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return names;
}

function closure(roots: readonly string[], declared: ReadonlyMap<string, readonly string[]>): Set<string> {
  const begun = new Set<string>();
  const done = new Set<string>();
  const visit = (name: string): void => {
    const names = declared.get(name);
    if (names === undefined || begun.has(name)) return;
    begun.add(name);
    names.forEach(visit);
    done.add(name);
  };
  roots.forEach(visit);
  return done;
}
