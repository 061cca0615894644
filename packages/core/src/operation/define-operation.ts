import type { Connection } from "../contracts/connection.js";
import type {
  HostKind,
  JobOperationDefinition,
  OperationDefinition,
  OperationMetadata,
  PagedOperationDefinition,
} from "../contracts/metadata.js";
import type { JobWaiter } from "../contracts/operation.js";
import type { Paginator } from "../contracts/paging.js";
import type { ParameterWriter } from "../contracts/request.js";
import { createOperation } from "./create-operation.js";
import { requireConnection } from "./require-connection.js";

/** An operation that is not bound to a connection: call it with one to get the operation. */
export interface UnboundOperation<Bound> {
  (connection: Connection): Bound;
  /** What is known about the operation: method, path, scopes, paging and more. */
  readonly metadata: OperationMetadata;
}

/** What an operation has in common with others of its service. */
export interface OperationGroup {
  /** Name of the service's package: `universal-consent`. */
  readonly package: string;
  /** Kind of host that serves it. */
  readonly host: HostKind;
  /** Result of {@link paginate}, for lists. Default: none. */
  readonly paging?: Paginator | undefined;
  /** {@link styledParameters}, for operations with parameters that are not in OpenAPI's default styles. Default: those styles. */
  readonly parameters?: ParameterWriter | undefined;
  /** {@link waitForJobs}, for operations that tell the state of a job. Default: none. */
  readonly jobs?: JobWaiter | undefined;
}

/** The definition that an operation needs: that of a list says how it is divided into pages, that of a job when it has ended. */
export type DefinitionOf<Bound> = Bound extends { items: unknown }
  ? PagedOperationDefinition
  : Bound extends { wait: unknown }
    ? JobOperationDefinition
    : OperationDefinition;

/** The definition of an operation that is not one of a table, which would name it. */
export type NamedDefinition<Bound> = DefinitionOf<Bound> & {
  /** Name of the method: `getPurpose`. */
  readonly name: string;
};

/**
 * Makes an operation that can be used without the others of its service: call it with a connection to get the operation. Service packages
 * call it for each of their operations.
 *
 * The operation throws a `configuration` error if it is not called with a connection from {@link connect}.
 */
export function defineOperation<Bound>(
  group: OperationGroup,
  definition: NamedDefinition<Bound>,
): UnboundOperation<Bound>;
// That the definition and the type agree in input and output is the generator's part.
export function defineOperation(
  group: OperationGroup,
  definition: NamedDefinition<unknown>,
): UnboundOperation<unknown> {
  const { paging, parameters, jobs } = group;
  const { name } = definition;
  const metadata = completeMetadata(group, definition);
  const remedy = ` Call what it returns with the input: ${name}(onetrust)(input).`;
  const bind = (connection: Connection): unknown => {
    requireConnection(connection, { name, bind, remedy });
    return createOperation({ connection, metadata, paging, parameters, jobs });
  };
  return Object.assign(bind, { metadata });
}

/** Fills in the defaults: what most operations have. */
function completeMetadata(
  { package: packageName, host }: OperationGroup,
  definition: NamedDefinition<unknown>,
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
    package: packageName,
    host,
  };
}
