import type { OperationMetadata } from "@onetrust-client/core";
import { definitions } from "../definitions/index.js";

/** A JSON schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** What the vendor's definition, with its known defects corrected, says about one operation. */
export interface OperationContract {
  readonly path?: Readonly<Record<string, Schema>>;
  readonly query?: Readonly<Record<string, Schema>>;
  readonly headers?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  readonly response?: Schema;
}

/** The definitions of all operations of a service. References lead into `components`. */
export interface ServiceContract {
  readonly operations: Readonly<Record<string, OperationContract>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const contracts = new Map<string, ServiceContract | undefined>();

/** The contract of a service by the name of its package. `undefined` for services that are not the vendor's. */
export function contractOf(packageName: string): ServiceContract | undefined {
  if (contracts.has(packageName)) return contracts.get(packageName);
  const text = Object.hasOwn(definitions, packageName) ? definitions[packageName] : undefined;
  const contract: ServiceContract | undefined = text === undefined ? undefined : JSON.parse(text);
  contracts.set(packageName, contract);
  return contract;
}

/** The contract of one operation, if the vendor's definition has it. */
export function operationContract({
  package: packageName = "",
  method,
  path,
}: OperationMetadata): OperationContract | undefined {
  return contractOf(packageName)?.operations[`${method} ${path}`];
}
