import type { CatalogOperation } from "./operation.js";
import { operations } from "./operations.js";

/** The name of an operation among those of all services: `universal-consent.getPurpose`. */
export function fullName({ package: service, name }: Pick<CatalogOperation, "package" | "name">): string {
  return `${service}.${name}`;
}

/** The function of a service's package that makes its client: `universalConsent` of `universal-consent`. */
export function clientName(service: string): string {
  return service.replaceAll(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/**
 * The operations that a name stands for: `getPurpose`, `universal-consent.getPurpose`, `universalConsent.getPurpose` or
 * `GET /api/consentmanager/v2/purposes/{purposeId}`. Several if packages share the name.
 */
export function operationsNamed(name: string): readonly CatalogOperation[] {
  return operations.filter((operation) => namesOf(operation).includes(name));
}

function namesOf(operation: CatalogOperation): readonly string[] {
  const { package: service, name, method, path } = operation;
  return [
    name,
    fullName(operation),
    `${clientName(service)}.${name}`,
    `@onetrust-client/${service}.${name}`,
    `${method} ${path}`,
  ];
}
