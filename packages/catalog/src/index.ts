export type { ContractReader, OperationContract, Schema, ServiceContract } from "./contract.js";
export { inputSchema } from "./input-schema.js";
export { isWrite } from "./is-write.js";
export type { CatalogOperation } from "./operation.js";
export { clientName, fullName, operationsNamed } from "./operation-names.js";
export { operations } from "./operations.js";
export { schemasBehind } from "./schemas-behind.js";
