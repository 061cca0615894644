import { type CatalogOperation, fullName, operations } from "@onetrust-client/catalog";
import { searchOperations } from "@onetrust-client/catalog/search";
import { Refusal } from "../refusal.js";

/**
 * Returns the operation of a name: `universal-consent.getPurpose`, or `getPurpose` where only one service has it. Throws a refusal that
 * names the nearest operations.
 */
export function findOperation(name: string): CatalogOperation {
  const found = operations.filter((operation) => fullName(operation) === name || operation.name === name);
  const [operation, second] = found;
  if (operation === undefined) throw new Refusal(`There is no operation "${shown(name)}". ${nearest(name)}`);
  if (second !== undefined) {
    throw new Refusal(`Several services have an operation "${name}". Use one of: ${found.map(fullName).join(", ")}.`);
  }
  return operation;
}

function nearest(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[^A-Za-z0-9]+/g, " ");
  const { operations: near } = searchOperations(words, { limit: 3 });
  const hint = "Find operations with search_operations.";
  return near.length > 0 ? `Nearest: ${near.map(fullName).join(", ")}. ${hint}` : hint;
}

function shown(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
