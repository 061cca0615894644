import type {
  HostKind,
  OperationDefinition,
  OperationMetadata,
  PagedOperationDefinition,
} from "../contracts/metadata.js";

/** Fills in the defaults of one operation of a service. */
export function completeMetadata(
  host: HostKind,
  name: string,
  definition: OperationDefinition | PagedOperationDefinition,
): OperationMetadata {
  const { method = "GET" } = definition;
  return {
    method,
    scopes: [],
    credentials: host === "tenant" ? "tenant" : "none",
    body: "none",
    bodyType: "object",
    bodyOptional: false,
    files: [],
    required: {},
    spread: [],
    response: "json",
    responseType: "object",
    responseOptional: false,
    idempotent: method === "GET",
    deprecated: false,
    ...definition,
    name,
    host,
  };
}
