import type TypeScript from "typescript";
import type { Found, ScanContext } from "./uses.js";

/** What functions of packages beside the services call, by package and name: operations with their packages. */
export const HELPERS: Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [service: string, name: string])[]>>>
> = {
  "@onetrust-client/consent": {
    recordConsent: [
      ["universal-consent", "getCollectionPointToken"],
      ["consent-receipts", "createConsentReceipts"],
    ],
    getCollectionPoint: [["universal-consent", "getCollectionPointToken"]],
    readConsent: [["universal-consent", "getDataSubjectDetails"]],
  },
};

/** Operations that are used through a function of a package beside the services: `recordConsent(onetrust, …)`. */
export function helperUses(context: ScanContext, node: TypeScript.Node): Found {
  const { ts } = context;
  if (!ts.isIdentifier(node) || ts.isImportSpecifier(node.parent) || ts.isExportSpecifier(node.parent)) return {};
  const called = symbolsAt(context, node).flatMap((symbol) => calledBy(context, symbol));
  const operations = called.flatMap(([service, name]) => context.known.named(service, name) ?? []);
  return { uses: operations.map((operation) => ({ operation, node, certainty: "type" })) };
}

/** What a name stands for; of a destructured one, what it is taken from. */
function symbolsAt({ ts, checker, services }: ScanContext, node: TypeScript.Identifier): readonly TypeScript.Symbol[] {
  const { parent } = node;
  if (ts.isBindingElement(parent)) {
    const key = parent.propertyName ?? parent.name;
    return key === node ? services.property(checker.getTypeAtLocation(parent.parent), node.text) : [];
  }
  const symbol = checker.getSymbolAtLocation(node);
  return symbol === undefined ? [] : [symbol];
}

function calledBy({ ts, checker, services }: ScanContext, symbol: TypeScript.Symbol) {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const { name, declarations = [] } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const functions = declarations.map((declaration) => HELPERS[services.packageDeclaring(declaration) ?? ""] ?? {});
  return functions.flatMap((known) => (Object.hasOwn(known, name) ? (known[name] ?? []) : []));
}
