import { beginStackAtCaller, createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { version } from "../request/version.js";

/** Who was called with what should be a connection. */
interface Binder {
  /** Name of the service's package or of the operation, for errors. */
  readonly name: string;
  /** What its caller called. */
  readonly bind: (...given: never[]) => unknown;
  /** What else to say where something else than a connection was passed. */
  readonly remedy?: string;
}

/** Throws a `configuration` error unless a value is a connection that this core can use. */
export function requireConnection(connection: unknown, { name, bind, remedy = "" }: Binder): void {
  const isConnection =
    typeof property(connection, "send") === "function" && typeof property(connection, "baseUrl") === "function";
  const text = isConnection
    ? otherCore(property(connection, "version"))
    : `pass the connection from connect(); got ${typeOf(connection)}.${remedy}`;
  if (text !== undefined) throw beginStackAtCaller(createConfigurationError(name, text), bind);
}

/** What to say of a connection that another copy of core made, if that one and this one are not made for each other. */
function otherCore(made: unknown): string | undefined {
  if (made === version || typeof made !== "string" || breakingPart(made) === breakingPart(version)) return undefined;
  return `the connection is of core ${made}, which does not fit the core of this package; install one version of @onetrust-client/core for all packages.`;
}

/** `0.2` of `0.2.1`, `1` of `1.4.0`: what semantic versioning changes when something breaks. */
function breakingPart(version: string): string {
  const [major = "", minor = ""] = version.split(".");
  return major === "0" ? `0.${minor}` : major;
}
