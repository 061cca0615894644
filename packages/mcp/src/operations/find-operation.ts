import { type CatalogOperation, fullName, operationsNamed } from "@onetrust-client/catalog";
import { searchOperations } from "@onetrust-client/catalog/search";
import { Refusal } from "../refusal.js";

/** Returns the operation of a name. Throws a refusal that names the nearest operations, or those that share the name. */
export function findOperation(name: string): CatalogOperation {
  const [operation, ...others] = operationsNamed(name);
  if (operation === undefined) throw new Refusal(`There is no operation "${shown(name)}". ${nearest(name)}`);
  if (others.length === 0) return operation;
  const names = [operation, ...others].map(fullName).join(", ");
  throw new Refusal(`Several services have an operation "${name}". Use one of: ${names}.`);
}

function nearest(name: string): string {
  const { operations: near } = searchOperations(name, { limit: 3 });
  const hint = "Find operations with search_operations.";
  return near.length > 0 ? `Nearest: ${near.map(fullName).join(", ")}. ${hint}` : hint;
}

function shown(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
