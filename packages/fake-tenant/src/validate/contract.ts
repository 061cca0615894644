import type { OperationContract, ServiceContract } from "@onetrust-client/catalog";
import { contractReaders } from "@onetrust-client/catalog/contracts/all";
import type { OperationMetadata } from "@onetrust-client/core";

/** The contract of a service by the name of its package. `undefined` for services that are not the vendor's. */
export function contractOf(packageName: string): ServiceContract | undefined {
  return Object.hasOwn(contractReaders, packageName) ? contractReaders[packageName]?.() : undefined;
}

/** The contract of one operation, if the vendor's definition has it. */
export function operationContract({
  package: packageName = "",
  method,
  path,
}: OperationMetadata): OperationContract | undefined {
  return contractOf(packageName)?.operations[`${method} ${path}`];
}
