/** A JSON Schema of draft 2020-12. Keywords of OpenAPI may stand in it. */
export type Schema = Readonly<Record<string, unknown>>;

/** What the vendor's definition, with its known defects corrected, says of the values of one operation. */
export interface OperationContract {
  /** Name of the method: `getPurpose`. */
  readonly name: string;
  /** What a call needs to know: an `OperationDefinition` of core's, for `defineService`. It says which parameters are required. */
  readonly definition: Readonly<Record<string, unknown>>;
  readonly path?: Readonly<Record<string, Schema>>;
  readonly query?: Readonly<Record<string, Schema>>;
  readonly headers?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  /** Of a successful response, if it is JSON. */
  readonly response?: Schema;
}

/** The schemas of all operations of a service. References, as `#/components/schemas/Purpose`, lead from its root into `components`. */
export interface ServiceContract {
  /** Name of the service's package after `@onetrust-client/`: `universal-consent`. */
  readonly package: string;
  /** Kind of host that serves it: a `HostKind` of core's. */
  readonly host: string;
  /** By method and path: `GET /api/consentmanager/v2/purposes/{purposeId}`. */
  readonly operations: Readonly<Record<string, OperationContract>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Returns the contract of a service. It is parsed with the first call; later calls return the same object. */
export type ContractReader = () => ServiceContract;

/** Makes the reader of a contract that is written as JSON. */
export function contractReader(json: string): ContractReader {
  let contract: ServiceContract | undefined;
  return () => {
    contract ??= parsed(json);
    return contract;
  };
}

/** The generator wrote the text, and tests check all of them. */
function parsed(json: string): ServiceContract {
  return JSON.parse(json);
}
