import type TypeScript from "typescript";
import { type Certainty, type Found, isUntyped, type ScanContext, textsOf } from "./uses.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"];

/** Operations that are used by their paths: `pathClient(…).GET("/api/…")` and `onetrust.request({ path: "/api/…" })`. */
export function pathUses(context: ScanContext, node: TypeScript.Node): Found {
  if (!context.ts.isCallExpression(node)) return {};
  const { aliasSymbol, aliasTypeArguments = [] } = context.checker.getTypeAtLocation(node.expression);
  const [first, second] = node.arguments;
  if (aliasSymbol?.name === "ClientMethod") {
    const [paths, method] = aliasTypeArguments;
    const services = paths === undefined ? new Set<string>() : servicesOf(context, paths);
    return usesAt(context, node, { methods: textOf(method), path: first, services });
  }
  if (aliasSymbol?.name === "ClientRequestMethod") {
    const [paths] = aliasTypeArguments;
    const services = paths === undefined ? new Set<string>() : servicesOf(context, paths);
    return usesAt(context, node, { methods: first && textsOf(context, first), path: second, services });
  }
  if (isRawRequest(context, node.expression)) return rawUses(context, node);
  return untypedUses(context, node);
}

/** What a call says of the operation that it uses. */
interface CalledPath {
  /** Absent: any of those that the path has. */
  readonly methods: readonly string[] | undefined;
  readonly path: TypeScript.Expression | undefined;
  /** Services that it can be of. */
  readonly services: ReadonlySet<string>;
  readonly certainty?: Certainty;
}

function usesAt(
  context: ScanContext,
  node: TypeScript.CallExpression,
  { methods, path, services, certainty = "type" }: CalledPath,
): Found {
  const paths = path && pathsOf(context, path);
  const tried = (methods ?? [undefined]).flatMap((method) =>
    (paths ?? []).flatMap((each) => context.known.at(method, each, services)),
  );
  const sure = methods === undefined || tried.length > 1 ? "choice" : certainty;
  if (tried.length > 0) return { uses: tried.map((operation) => ({ operation, node, certainty: sure })) };
  if (paths === undefined && services.size > 0) {
    const all = [...services]
      .flatMap((service) => context.known.of(service))
      .filter(({ method }) => methods?.some((each) => each.toUpperCase() === method) ?? true);
    return { uses: all.map((operation) => ({ operation, node, certainty: "choice" })) };
  }
  const reason =
    paths === undefined
      ? "requests a path that is known only when the program runs."
      : `requests ${paths.join(" or ")}, which no package has.`;
  return { unclear: [{ node, reason: `${reason} Look up its scopes in OneTrust's reference.` }] };
}

/** The path templates or paths that an expression can be; a value in a template literal stands for a parameter. */
function pathsOf(context: ScanContext, node: TypeScript.Expression): readonly string[] | undefined {
  const { ts } = context;
  const texts = textsOf(context, node);
  if (texts !== undefined || !ts.isTemplateExpression(node)) return texts;
  const spans = node.templateSpans.map(({ literal }) => `{}${literal.text}`);
  return [`${node.head.text}${spans.join("")}`];
}

function textOf(type: TypeScript.Type | undefined): readonly string[] | undefined {
  return type?.isStringLiteral() ? [type.value] : undefined;
}

/** The services whose packages declare the type of the paths. */
function servicesOf({ services }: ScanContext, paths: TypeScript.Type): ReadonlySet<string> {
  const declarations = [paths.symbol, paths.aliasSymbol].flatMap((symbol) => symbol?.declarations ?? []);
  return new Set(declarations.flatMap((declaration) => services.serviceDeclaring(declaration) ?? []));
}

/** Whether an expression is the `request` of a connection, or its `withResponse`. */
function isRawRequest({ ts, checker, services }: ScanContext, callee: TypeScript.Expression): boolean {
  const own = checker.getTypeAtLocation(callee).symbol?.declarations ?? [];
  const declarations = [...own, ...own.map(({ parent }) => parent)];
  return declarations.some(
    (declaration) =>
      ts.isInterfaceDeclaration(declaration) &&
      declaration.name.text === "RequestFunction" &&
      services.packageDeclaring(declaration) === "@onetrust-client/core",
  );
}

function rawUses(context: ScanContext, node: TypeScript.CallExpression): Found {
  const [request] = node.arguments;
  const method = expressionAt(context, request, "method");
  const methods = method === undefined ? ["GET"] : textsOf(context, method);
  return usesAt(context, node, { methods, path: expressionAt(context, request, "path"), services: new Set() });
}

/** The expression behind a property of an object literal. */
function expressionAt(
  { ts }: ScanContext,
  node: TypeScript.Node | undefined,
  name: string,
): TypeScript.Expression | undefined {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find((each) => each.name?.getText().replaceAll(/["']/g, "") === name);
  if (property === undefined) return undefined;
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

/** `api.GET("/api/…")`, of which the compiler knows nothing, and whose path is one of the vendor's. */
function untypedUses(context: ScanContext, node: TypeScript.CallExpression): Found {
  const { ts, known, imported } = context;
  const { expression } = node;
  const [path] = node.arguments;
  if (path === undefined || !ts.isPropertyAccessExpression(expression)) return {};
  const method = expression.name.text;
  if (!METHODS.includes(method) || !isUntyped(context, expression.expression)) return {};
  const found = (pathsOf(context, path) ?? []).flatMap((each) => known.at(method, each, imported));
  return { uses: found.map((operation) => ({ operation, node, certainty: "name" })) };
}
