export type { ContractReader, OperationContract, Schema, ServiceContract } from "./contract.js";
export { fullName } from "./full-name.js";
export { inputSchema } from "./input-schema.js";
export { isWrite } from "./is-write.js";
export type { CatalogOperation } from "./operation.js";
export { operations } from "./operations.js";
