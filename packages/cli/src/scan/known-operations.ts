import { type CatalogOperation, operations } from "@onetrust-client/catalog";

/** Finds the operations of the catalog by what code says of them. */
export class KnownOperations {
  readonly #byPackage = new Map<string, Map<string, CatalogOperation>>();

  constructor(listed: readonly CatalogOperation[] = operations) {
    for (const operation of listed) {
      const service = this.#byPackage.get(operation.package) ?? new Map<string, CatalogOperation>();
      this.#byPackage.set(operation.package, service);
      service.set(operation.name, operation);
    }
  }

  has(service: string): boolean {
    return this.#byPackage.has(service);
  }

  named(service: string, name: string): CatalogOperation | undefined {
    return this.#byPackage.get(service)?.get(name);
  }

  of(service: string): readonly CatalogOperation[] {
    return [...(this.#byPackage.get(service)?.values() ?? [])];
  }

  /**
   * Operations by method and path, in these services if one of them has it, otherwise in all. A path may be a template, or have values in
   * place of its parameters; a template's own text comes first.
   */
  at(method: string | undefined, path: string, services: ReadonlySet<string>): readonly CatalogOperation[] {
    const all = [...this.#byPackage.values()].flatMap((service) => [...service.values()]);
    const fitting = all.filter((operation) => method === undefined || operation.method === method.toUpperCase());
    const exact = fitting.filter((operation) => operation.path === path);
    const found = exact.length > 0 ? exact : fitting.filter((operation) => leadsTo(operation.path, path));
    const own = found.filter((operation) => services.has(operation.package));
    return own.length > 0 ? own : found;
  }
}

/** Whether a path is a template with values in place of its parameters. */
function leadsTo(template: string, path: string): boolean {
  const [wanted, given] = [template.split("/"), path.split("?")[0]?.split("/") ?? []];
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith("{") || segment === given[index])
  );
}
