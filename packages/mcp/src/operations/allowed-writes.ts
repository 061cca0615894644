import { type CatalogOperation, fullName, isWrite, operations } from "@onetrust-client/catalog";
import { Refusal } from "../refusal.js";

/** Whether whoever started the server allowed an operation that writes: by its name, by one of its tags, or all of a service. */
export function isAllowedWrite(operation: CatalogOperation, allowed: readonly string[]): boolean {
  const names = [fullName(operation), operation.name, ...operation.tags, operation.package];
  return names.some((name) => allowed.includes(name));
}

/** Throws a refusal if one of the names allows nothing, as it was misspelt or is gone, or could mean several operations. */
export function checkAllowed(names: readonly string[]): void {
  for (const name of names) {
    const hits = operations.filter((operation) => isWrite(operation) && isAllowedWrite(operation, [name]));
    const services = new Set(hits.filter((operation) => operation.name === name).map((operation) => operation.package));
    if (hits.length === 0)
      throw new Refusal(`--allow-write ${name}: no operation, tag or service of that name writes.`);
    if (services.size > 1) {
      throw new Refusal(
        `--allow-write ${name}: several services have it. Use one of: ${hits.map(fullName).join(", ")}.`,
      );
    }
  }
}
