import type { CatalogOperation } from "@onetrust-client/catalog";

/** The versions of one operation, and which of them new code should call. */
export interface Versions {
  /** Oldest first. */
  readonly all: readonly CatalogOperation[];
  readonly current: CatalogOperation;
}

/**
 * Finds the versions of an operation among those of its service: those that share its name but for the number, and those that it replaces
 * or that replace it.
 */
export function versionsOf(operation: CatalogOperation, service: readonly CatalogOperation[]): Versions {
  const found = new Set([operation]);
  for (const member of found) {
    for (const other of service) if (isVersionOf(other, member)) found.add(other);
  }
  const all = service.filter((each) => found.has(each)).sort((a, b) => numberOf(a) - numberOf(b));
  return { all, current: currentOf(operation, all) };
}

function isVersionOf(one: CatalogOperation, other: CatalogOperation): boolean {
  return baseName(one) === baseName(other) || one.replacement === other.name || other.replacement === one.name;
}

/** The end of the chain of replacements. Where nothing replaces the operation, it is current itself, unless the vendor gives it up. */
function currentOf(operation: CatalogOperation, all: readonly CatalogOperation[]): CatalogOperation {
  const passed = new Set<CatalogOperation>();
  let current = operation;
  while (!passed.has(current)) {
    passed.add(current);
    current = all.find(({ name }) => name === current.replacement) ?? current;
  }
  const standing = all.filter(({ deprecated, replacement }) => !deprecated && replacement === undefined);
  return current.deprecated ? (standing.at(-1) ?? current) : current;
}

function baseName({ name }: CatalogOperation): string {
  return name.replace(/V\d+$/, "");
}

/** Of the name or, where that has none, of the path. */
function numberOf({ name, path }: CatalogOperation): number {
  return Number(/V(\d+)$/.exec(name)?.[1] ?? /\/v(\d+)\//i.exec(path)?.[1] ?? 0);
}
