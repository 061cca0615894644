import { dirname, join } from "node:path";
import { clientName } from "@onetrust-client/catalog";
import type TypeScript from "typescript";
import type { KnownOperations } from "./known-operations.js";
import type { Compiler } from "./load-typescript.js";

/** The name of an operation, in the package that declares it. */
export interface DeclaredOperation {
  readonly package: string;
  readonly name: string;
}

/** The module behind the entry `operations` of a service's package. */
const operationsFile = /\/operations\.(?:d\.)?ts$/;

/** Recognises in the compiler's types what the service packages declare. */
export class ServiceTypes {
  readonly #ts: Compiler;
  readonly #checker: TypeScript.TypeChecker;
  readonly #known: KnownOperations;
  /** Names of packages by folder. */
  readonly #packages = new Map<string, string | undefined>();

  constructor(ts: Compiler, checker: TypeScript.TypeChecker, known: KnownOperations) {
    this.#ts = ts;
    this.#checker = checker;
    this.#known = known;
  }

  /** The operation that a property is, also one of a type that is made from the service's interface; or that a variable is. */
  operationOf(symbol: TypeScript.Symbol | undefined): DeclaredOperation | undefined {
    for (const declaration of symbol?.declarations ?? []) {
      const service = this.#serviceWithOperation(declaration);
      if (symbol !== undefined && service !== undefined) return { package: service, name: symbol.name };
    }
    return undefined;
  }

  /** The service of which a declaration is an operation: of its interface, or by itself in its entry `operations`. */
  #serviceWithOperation(declaration: TypeScript.Declaration): string | undefined {
    // A file that is a module has none.
    const parent: TypeScript.Node | undefined = declaration.parent;
    if (parent === undefined) return undefined;
    if (this.#ts.isInterfaceDeclaration(parent)) {
      const service = this.serviceDeclaring(parent);
      return service !== undefined && parent.name.text === interfaceName(service) ? service : undefined;
    }
    const isExported =
      this.#ts.isVariableDeclaration(declaration) && operationsFile.test(parent.getSourceFile().fileName);
    return isExported ? this.serviceDeclaring(parent) : undefined;
  }

  /** All operations that values of a type have. */
  operationsIn(type: TypeScript.Type): readonly DeclaredOperation[] {
    return this.members(type).flatMap((member) =>
      this.#checker.getPropertiesOfType(member).flatMap((property) => this.operationOf(property) ?? []),
    );
  }

  /** The property of that name, in any of the types that values of a type have. */
  property(type: TypeScript.Type, name: string): readonly TypeScript.Symbol[] {
    return this.members(type).flatMap((member) => this.#checker.getPropertyOfType(member, name) ?? []);
  }

  /** The types of a union, with the bounds of type parameters in their place. */
  members(type: TypeScript.Type): readonly TypeScript.Type[] {
    const apparent = this.#checker.getApparentType(this.#checker.getNonNullableType(type));
    return apparent.isUnion() ? apparent.types : [apparent];
  }

  /** The service whose package declares a node. */
  serviceDeclaring(node: TypeScript.Node): string | undefined {
    const [, service] = /^@onetrust-client\/(.+)$/.exec(this.packageDeclaring(node) ?? "") ?? [];
    return service !== undefined && this.#known.has(service) ? service : undefined;
  }

  /** The package that declares a node. */
  packageDeclaring(node: TypeScript.Node): string | undefined {
    return this.#packageOf(dirname(node.getSourceFile().fileName));
  }

  #packageOf(folder: string): string | undefined {
    if (this.#packages.has(folder)) return this.#packages.get(folder);
    const manifest = this.#ts.sys.readFile(join(folder, "package.json"));
    const name = manifest === undefined ? this.#packageAbove(folder) : nameIn(manifest);
    this.#packages.set(folder, name);
    return name;
  }

  #packageAbove(folder: string): string | undefined {
    const above = dirname(folder);
    return above === folder ? undefined : this.#packageOf(above);
  }
}

function nameIn(manifest: string): string | undefined {
  try {
    const { name }: { name?: unknown } = JSON.parse(manifest);
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}

/** `ItRiskManagement` of `it-risk-management`. */
function interfaceName(service: string): string {
  return clientName(service).replace(/^./, (first) => first.toUpperCase());
}
