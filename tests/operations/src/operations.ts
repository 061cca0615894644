import { pathToFileURL } from "node:url";
import type { BodyType, Connection, OperationMetadata, PagingDefinition, RequestDraft } from "@onetrust-client/core";
import { folderOf, root, services } from "@onetrust-client/tests-support/checkout";

/** An operation as a built package has it, called without its types. */
export interface AnyOperation {
  (input: object): Promise<unknown>;
  readonly metadata: OperationMetadata;
  draft(input: object): RequestDraft;
}

/** One that iterates. */
export interface AnyList extends AnyOperation {
  readonly metadata: OperationMetadata & { readonly paging: PagingDefinition };
  items(input: object): AsyncIterable<unknown>;
}

/** Every operation of every service, bound to a connection, by package and method. */
export async function everyOperation(connection: Connection): Promise<[name: string, operation: AnyOperation][]> {
  const operations = services.map(async ({ package: name }) => {
    const entry = pathToFileURL(`${root}${folderOf(name)}/dist/index.js`).href;
    const exported: Record<string, unknown> = await import(entry);
    const bound = Object.values(exported).flatMap((bind) =>
      typeof bind === "function" ? Object.values(bind(connection)) : [],
    );
    return bound
      .filter(isOperation)
      .map((operation): [string, AnyOperation] => [`${name}.${operation.metadata.name}`, operation]);
  });
  return (await Promise.all(operations)).flat();
}

function isOperation(value: unknown): value is AnyOperation {
  return typeof value === "function" && "metadata" in value;
}

export function isList(operation: AnyOperation): operation is AnyList {
  return "items" in operation;
}

const bodies: Readonly<Record<BodyType, unknown>> = { object: {}, list: [], text: "x", any: {} };

/** An input with a value for each parameter that is required, and with a body if there is one. `0` in the query is the first page. */
export function inputFor({ path, required, body, bodyType, files }: OperationMetadata): object {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  return {
    ...(names.length > 0 && { path: valuesFor(names, "x") }),
    ...(required.query && { query: valuesFor(required.query, "0") }),
    ...(required.headers && { headers: valuesFor(required.headers, "x") }),
    ...(body !== "none" && { body: files.length > 0 ? valuesFor(files, new Blob(["x"])) : bodies[bodyType] }),
  };
}

function valuesFor<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
