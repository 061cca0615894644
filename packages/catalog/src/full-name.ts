import type { CatalogOperation } from "./operation.js";

/** The name of an operation among those of all services: `universal-consent.getPurpose`. */
export function fullName({ package: service, name }: Pick<CatalogOperation, "package" | "name">): string {
  return `${service}.${name}`;
}
