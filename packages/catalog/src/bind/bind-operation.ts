import {
  type Connection,
  type DownloadOperation,
  defineService,
  detectPaging,
  type Operation,
  type OperationDefinition,
  type OperationInput,
  type PagedOperation,
  pageNumber,
  pageToken,
  paginate,
  scimIndex,
  styledParameters,
} from "@onetrust-client/core";
import type { OperationContract, ServiceContract } from "../contract.js";
import type { CatalogOperation } from "../operation.js";

type Input = [input?: OperationInput];

/** Any operation: `all` and `pages` where it is paged, `stream` where its response is a file. */
export type AnyOperation = Operation<Input, unknown> &
  Partial<Pick<PagedOperation<Input, unknown, unknown>, "all" | "pages">> &
  Partial<Pick<DownloadOperation<Input, unknown>, "stream">>;

/** What the catalog has of one operation. */
export interface OperationFacts {
  readonly operation: CatalogOperation;
  readonly contract: OperationContract;
  readonly definition: OperationDefinition;
  /** Of its whole service: references in schemas lead into it. */
  readonly service: ServiceContract;
}

/** Reads the contract of one operation, and nothing of other services. */
export async function readFacts(operation: CatalogOperation): Promise<OperationFacts> {
  const module: { readonly readContract: () => ServiceContract } = await import(`../contracts/${operation.package}.js`);
  const service = module.readContract();
  const contract = service.operations[`${operation.method} ${operation.path}`];
  if (contract === undefined || !isDefinition(contract.definition))
    throw new Error(
      `The catalog has no definition of ${operation.package}.${operation.name}. Install @onetrust-client/catalog again.`,
    );
  return { operation, contract, definition: contract.definition, service };
}

/** Makes the operation callable, as the package of its service has it. */
export function bindOperation({ operation, definition }: OperationFacts, connection: Connection): AnyOperation {
  const service = defineService<Readonly<Record<string, AnyOperation>>>({
    package: operation.package,
    host: operation.host,
    operations: { [operation.name]: definition },
    paging: paginate(pageNumber, pageToken, scimIndex, detectPaging),
    parameters: styledParameters,
  });
  const bound = service(connection)[operation.name];
  if (bound === undefined) throw new Error(`${operation.name} cannot be called.`);
  return bound;
}

/** The catalog is generated from what core's own types describe. */
function isDefinition(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & OperationDefinition {
  return typeof value.path === "string";
}
