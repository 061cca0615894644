export type { ContractReader, OperationContract, Schema, ServiceContract } from "./contract.js";
export { inputSchema } from "./input-schema.js";
export type { CatalogOperation } from "./operation.js";
export { operations } from "./operations.js";
