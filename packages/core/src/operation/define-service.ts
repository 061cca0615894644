import type { Connection } from "../contracts/connection.js";
import type { HostKind } from "../contracts/metadata.js";
import type { JobWaiter } from "../contracts/operation.js";
import type { Paginator } from "../contracts/paging.js";
import type { ParameterWriter } from "../contracts/request.js";
import { type DefinitionOf, defineOperation, type UnboundOperation } from "./define-operation.js";
import { requireConnection } from "./require-connection.js";

/** One definition for each operation of the interface: the compiler names the one that is missing. */
export type OperationDefinitions<Interface> = {
  readonly [Name in keyof Interface]: DefinitionOf<Interface[Name]>;
};

/** The operations of an interface before they are bound to a connection. */
export type UnboundOperations<Interface> = {
  readonly [Name in keyof Interface]: UnboundOperation<Interface[Name]>;
};

/** The state of OneTrust's definition that a package was generated from. */
export interface DefinitionSource {
  /** OneTrust's name for the definition, as in the addresses at https://developer.onetrust.com/onetrust/openapi. */
  readonly id: string;
  /** A day (`2026-08-27`) or words (`August 2026`). */
  readonly asOf?: string;
  /** SHA-256 of the snapshot, as in `specs/lock.json` of the repository. */
  readonly snapshot: string;
}

/** A OneTrust service: call it with a connection to get its operations. */
export interface Service<Interface> {
  (connection: Connection): Interface;
  /** Name of the package: `universal-consent`. */
  readonly package: string;
  /** Kind of host that serves it. */
  readonly host: HostKind;
  /** The definition that it was generated from; absent in a service that was written by hand. */
  readonly definition?: DefinitionSource | undefined;
  /** Its operations by name, not bound to a connection. */
  readonly operations: UnboundOperations<Interface>;
  /** Writes its parameters, where they are not in OpenAPI's default styles. */
  readonly parameters?: ParameterWriter | undefined;
}

/** What a service is made of. */
export interface ServiceDefinition<Interface> {
  /** Name of the package: `universal-consent`. */
  readonly package: string;
  /** Kind of host that serves it. */
  readonly host: HostKind;
  /** The definition that it was generated from; absent in a service that was written by hand. */
  readonly definition?: DefinitionSource | undefined;
  /** Its operations by name: their definitions, or what {@link defineOperation} makes of them. */
  readonly operations: OperationDefinitions<Interface> | UnboundOperations<Interface>;
  /** Result of {@link paginate}, for definitions of lists. Default: none. */
  readonly paging?: Paginator;
  /** {@link styledParameters}, for services with parameters that are not in OpenAPI's default styles. Default: those styles. */
  readonly parameters?: ParameterWriter;
  /** {@link waitForJobs}, for definitions of operations that tell the state of a job. Default: none. */
  readonly jobs?: JobWaiter;
}

type AnyInterface = Record<string, unknown>;

/**
 * Makes a service from its operations. Service packages call it; you can call it for operations of your own.
 *
 * The service throws a `configuration` error if it is not called with a connection from {@link connect}.
 */
export function defineService<Interface>(definition: ServiceDefinition<Interface>): Service<Interface>;
// There is an operation for each member of the interface: whoever calls it has proved that.
export function defineService({
  package: packageName,
  host,
  definition: source,
  operations,
  paging,
  parameters,
  jobs,
}: ServiceDefinition<AnyInterface>): Service<AnyInterface> {
  const group = { package: packageName, host, paging, parameters, jobs };
  const unbound = Object.entries(operations).map(([name, operation]): [string, UnboundOperation<unknown>] => [
    name,
    typeof operation === "function" ? operation : defineOperation(group, { ...operation, name }),
  ]);
  const bind = (connection: Connection): AnyInterface => {
    requireConnection(connection, { name: packageName, bind });
    // Without a prototype, so that each name is one like any other. Filling an object name by name takes a fraction of the time that
    // `Object.fromEntries` does.
    const bound: AnyInterface = Object.create(null);
    for (const [name, operation] of unbound) bound[name] = operation(connection);
    Object.setPrototypeOf(bound, Object.prototype);
    return bound;
  };
  return Object.assign(bind, {
    package: packageName,
    host,
    definition: source,
    operations: Object.fromEntries(unbound),
    parameters,
  });
}
