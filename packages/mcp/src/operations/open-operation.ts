import {
  type CatalogOperation,
  inputSchema,
  type OperationContract,
  type ServiceContract,
} from "@onetrust-client/catalog";
import {
  type CallOptions,
  type Connection,
  defineService,
  detectPaging,
  type HostKind,
  type Operation,
  type OperationDefinition,
  type OperationInput,
  type Page,
  type PageOptions,
  pageNumber,
  pageToken,
  paginate,
  scimIndex,
  styledParameters,
} from "@onetrust-client/core";
import { defineSchema, type ValueSchema } from "@onetrust-client/core/validate";

/** Any operation, whatever it takes and returns. */
export interface AnyOperation extends Operation<[input?: OperationInput], unknown> {
  /** Set if the response comes in pages. */
  readonly pages?: (
    input?: OperationInput,
    options?: CallOptions & PageOptions,
  ) => AsyncIterableIterator<Page<unknown, unknown>>;
}

/** What the catalog says of the values of an operation. */
export interface Contract {
  readonly service: ServiceContract;
  readonly operation: OperationContract;
  /** Of the whole input. */
  readonly input: ValueSchema<unknown>;
}

const contracts = new Map<CatalogOperation, Promise<Contract>>();

/** Reads the contract of an operation, and with the first one of a service all of that service. */
export function readContractOf(operation: CatalogOperation): Promise<Contract> {
  const known = contracts.get(operation);
  if (known) return known;
  const reading = loadContract(operation);
  contracts.set(operation, reading);
  return reading;
}

async function loadContract({ package: name, method, path }: CatalogOperation): Promise<Contract> {
  const { readContract }: { readContract: () => ServiceContract } = await import(`@onetrust-client/catalog/${name}`);
  const service = readContract();
  const operation = service.operations[`${method} ${path}`];
  if (operation === undefined) throw new Error(`The contract of ${name} lacks ${method} ${path}.`);
  return { service, operation, input: defineSchema(inputSchema(service, operation), "input") };
}

/** Binds an operation of the catalog to a connection, as the packages of the services do. */
export function openOperation(connection: Connection, { service, operation }: Contract): AnyOperation {
  const { name, definition } = operation;
  if (!isDefinition(definition) || !isHost(service.host))
    throw new Error(`The contract of ${service.package} is broken.`);
  const define = defineService<Record<string, AnyOperation>, object>({
    package: service.package,
    host: service.host,
    operations: { [name]: definition },
    paging: paginate(pageNumber, pageToken, scimIndex, detectPaging),
    parameters: styledParameters,
  });
  const bound = define(connection)[name];
  if (bound === undefined) throw new Error(`${name} was not bound.`);
  return bound;
}

/** The generator wrote the rest, and its tests check it. */
function isDefinition(value: object): value is OperationDefinition {
  return "path" in value && typeof value.path === "string";
}

function isHost(text: string): text is HostKind {
  return text !== "";
}
