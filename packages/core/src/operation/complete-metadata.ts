import type {
  HostKind,
  JobOperationDefinition,
  OperationDefinition,
  OperationMetadata,
  PagedOperationDefinition,
} from "../contracts/metadata.js";

/** What the operations of a service have in common. */
interface ServiceParts {
  readonly package?: string | undefined;
  readonly host: HostKind;
}

/** Fills in the defaults of one operation of a service. */
export function completeMetadata(
  { package: packageName, host }: ServiceParts,
  name: string,
  definition: OperationDefinition | PagedOperationDefinition | JobOperationDefinition,
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
    package: packageName,
    host,
  };
}
