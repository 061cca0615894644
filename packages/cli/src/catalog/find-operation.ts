import { type CatalogOperation, fullName, operationsNamed } from "@onetrust-client/catalog";
import { UsageError } from "../usage-error.js";

/** Finds the operation that a user means. Throws a {@link UsageError} that names the nearest ones, or those that share the name. */
export async function findOperation(name: string): Promise<CatalogOperation> {
  const wanted = name.trim();
  const [operation, ...others] = operationsNamed(wanted);
  if (operation === undefined)
    throw new UsageError(`There is no operation ${JSON.stringify(wanted)}. ${await suggestion(wanted)}`);
  if (others.length === 0) return operation;
  throw new UsageError(
    `Several packages have an operation ${wanted}. Name one of them: ${listed([operation, ...others])}.`,
  );
}

/** The search is loaded where it is needed: its index is large. */
async function suggestion(wanted: string): Promise<string> {
  const { searchOperations } = await import("@onetrust-client/catalog/search");
  const near = searchOperations(wanted, { limit: 3 }).operations;
  const search = "To look for one, run: onetrust search <words>";
  return near.length === 0 ? search : `Near it are ${listed(near)}. ${search}`;
}

function listed(found: readonly CatalogOperation[]): string {
  return found.map(fullName).join(", ");
}
