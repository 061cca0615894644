import { type CatalogOperation, fullName, operations } from "@onetrust-client/catalog";
import { UsageError } from "../usage-error.js";

/**
 * Finds the operation that a user means: `getPurpose`, `universal-consent.getPurpose`, `universalConsent.getPurpose` or `GET /api/…`.
 * Throws a {@link UsageError} that names the nearest ones, or those that share the name.
 */
export async function findOperation(name: string): Promise<CatalogOperation> {
  const wanted = name.trim();
  const found = operations.filter((operation) => namesOf(operation).includes(wanted));
  const [operation] = found;
  if (operation !== undefined && found.length === 1) return operation;
  if (operation !== undefined)
    throw new UsageError(`Several packages have an operation ${wanted}. Name one of them: ${listed(found)}.`);
  throw new UsageError(`There is no operation ${JSON.stringify(wanted)}. ${await suggestion(wanted)}`);
}

function namesOf(operation: CatalogOperation): string[] {
  const { package: service, name, method, path } = operation;
  const client = service.replaceAll(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase());
  return [name, fullName(operation), `${client}.${name}`, `@onetrust-client/${service}.${name}`, `${method} ${path}`];
}

async function suggestion(wanted: string): Promise<string> {
  const { searchOperations } = await import("@onetrust-client/catalog/search");
  const words = wanted.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[./{}]/g, " ");
  const near = searchOperations(`${wanted} ${words}`, { limit: 3 }).operations;
  const search = "To look for one, run: onetrust search <words>";
  return near.length === 0 ? search : `Near it are ${listed(near)}. ${search}`;
}

function listed(found: readonly CatalogOperation[]): string {
  return found.map(fullName).join(", ");
}
