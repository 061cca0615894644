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
import { beginStackAtCaller, createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { version } from "../request/version.js";
import { completeMetadata } from "./complete-metadata.js";
import { createOperation } from "./create-operation.js";

/** One definition for each operation of the interface: the compiler names the one that is missing. */
export type OperationDefinitions<Interface> = {
  readonly [Name in keyof Interface]: Interface[Name] extends { items: unknown }
    ? PagedOperationDefinition
    : Interface[Name] extends { wait: unknown }
      ? JobOperationDefinition
      : OperationDefinition;
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
export interface Service<Interface, Paths> {
  (connection: Connection): Interface;
  /** Name of the package: `universal-consent`. */
  readonly package: string;
  /** Kind of host that serves it. */
  readonly host: HostKind;
  /** The definition that it was generated from; absent in a service that was written by hand. */
  readonly definition?: DefinitionSource | undefined;
  /** Definitions of its operations by name, without defaults. */
  readonly operations: OperationDefinitions<Interface>;
  /** Writes its parameters, where they are not in OpenAPI's default styles. */
  readonly parameters?: ParameterWriter | undefined;
  /** Carries the types for {@link pathClient}. Never set. */
  readonly paths?: Paths;
}

/** What a service is made of. */
export interface ServiceDefinition<Interface> {
  /** Name of the package: `universal-consent`. */
  readonly package: string;
  /** Kind of host that serves it. */
  readonly host: HostKind;
  /** The definition that it was generated from; absent in a service that was written by hand. */
  readonly definition?: DefinitionSource | undefined;
  /** Definitions of its operations by name. */
  readonly operations: OperationDefinitions<Interface>;
  /** Result of {@link paginate}, for services with lists. Default: none. */
  readonly paging?: Paginator;
  /** {@link styledParameters}, for services with parameters that are not in OpenAPI's default styles. Default: those styles. */
  readonly parameters?: ParameterWriter;
  /** {@link waitForJobs}, for services with operations that tell the state of a job. Default: none. */
  readonly jobs?: JobWaiter;
}

/**
 * Makes a service from the definitions of its operations. Service packages call it; you can call it for operations of your own.
 *
 * The service throws a `configuration` error if it is not called with a connection from {@link connect}.
 */
export function defineService<Interface, Paths>({
  package: packageName,
  host,
  definition: source,
  operations,
  paging,
  parameters,
  jobs,
}: ServiceDefinition<Interface>): Service<Interface, Paths> {
  const definitions: [string, OperationDefinition][] = Object.entries(operations);
  let known: readonly OperationMetadata[] | undefined;
  const bind = (connection: Connection): Interface => {
    requireConnection(packageName, connection, bind);
    // All connections share it.
    known ??= definitions.map(([name, definition]) =>
      completeMetadata({ package: packageName, host }, name, definition),
    );
    // Without a prototype, so that each name is one like any other. Filling an object name by name takes a fraction of the time that
    // `Object.fromEntries` does.
    const bound: Record<string, unknown> = Object.create(null);
    for (const metadata of known)
      bound[metadata.name] = createOperation({ connection, metadata, paging, parameters, jobs });
    // There is a definition for each member of the interface. That the two agree in input and output is the generator's part.
    return Object.setPrototypeOf(bound, Object.prototype) as Interface;
  };
  return Object.assign(bind, { package: packageName, host, definition: source, operations, parameters });
}

function requireConnection(
  packageName: string,
  connection: unknown,
  service: (connection: Connection) => unknown,
): void {
  const isConnection =
    typeof property(connection, "send") === "function" && typeof property(connection, "baseUrl") === "function";
  const text = isConnection
    ? otherCore(property(connection, "version"))
    : `pass the connection from connect(); got ${typeOf(connection)}.`;
  if (text !== undefined) throw beginStackAtCaller(createConfigurationError(packageName, text), service);
}

/** What to say of a connection that another copy of core made, if that one and this one are not made for each other. */
function otherCore(made: unknown): string | undefined {
  if (typeof made !== "string" || breakingPart(made) === breakingPart(version)) return undefined;
  return `the connection is of core ${made}, which does not fit the core of this package; install one version of @onetrust-client/core for all packages.`;
}

/** `0.2` of `0.2.1`, `1` of `1.4.0`: what semantic versioning changes when something breaks. */
function breakingPart(version: string): string {
  const [major = "", minor = ""] = version.split(".");
  return major === "0" ? `0.${minor}` : major;
}
