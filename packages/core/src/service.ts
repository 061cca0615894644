import { bindOperation } from "./bind-operation.js";
import type { Connection } from "./connection.js";
import type { FactsRow, HostKind, PagedFactsRow } from "./facts.js";
import { fillFacts } from "./fill-facts.js";
import type { PageThrough } from "./paging/page-through.js";

/** One row per operation of the interface: the compiler names the one that is missing. */
export type OperationTable<Interface> = {
  readonly [Name in keyof Interface]: Interface[Name] extends { items: unknown } ? PagedFactsRow : FactsRow;
};

/** A OneTrust service: call it with a connection to get its operations bound to that connection. */
export interface Service<Interface, Paths> {
  (connection: Connection): Interface;
  /** The kind of host that it lives on. */
  readonly host: HostKind;
  /** The facts of its operations by name, without their defaults. */
  readonly operations: OperationTable<Interface>;
  /** Carries the types of `pathClient`; never set. */
  readonly paths?: Paths;
}

/**
 * Makes a service of the kind of host that it lives on and the table of its operations. Service packages call it; so can you, for
 * operations of your own. A service with lists that come in pages hands in {@link pageThrough} with their styles; the others carry
 * none.
 */
export function service<Interface, Paths>(
  host: HostKind,
  operations: OperationTable<Interface>,
  paging?: PageThrough,
): Service<Interface, Paths> {
  const rows: [string, FactsRow][] = Object.entries(operations);
  const bind = (connection: Connection): Interface => {
    const bound = rows.map(([name, row]) => [name, bindOperation(connection, fillFacts(host, name, row), paging)]);
    // The table has a row for each member of the interface; that the two agree in input and output is what the generator is for.
    return Object.fromEntries(bound) as Interface;
  };
  return Object.assign(bind, { host, operations });
}
