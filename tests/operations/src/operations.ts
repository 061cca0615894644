import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connection, Draft, OperationMetadata, Paging } from "@onetrust-client/core";

const root = join(import.meta.dirname, "../../..");

/** An operation as a built package has it, called without its types. */
export interface AnyOperation {
  (input: object): Promise<unknown>;
  readonly metadata: OperationMetadata;
  draft(input: object): Draft;
}

/** One that iterates. */
export interface AnyList extends AnyOperation {
  readonly metadata: OperationMetadata & { readonly paging: Paging };
  items(input: object): AsyncIterable<unknown>;
}

/** Every operation of every service, bound to a connection, by package and method. */
export async function everyOperation(connection: Connection): Promise<[name: string, operation: AnyOperation][]> {
  const services: { package: string }[] = JSON.parse(readFileSync(join(root, "specs/services.json"), "utf8"));
  const operations = services.map(async ({ package: name }) => {
    const entry = pathToFileURL(join(root, "packages", name, "dist/index.js")).href;
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

/** An input with something for each path parameter, and with a body where there is one. */
export function inputFor({ path, body }: OperationMetadata): object {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  return {
    ...(names.length > 0 && { path: Object.fromEntries(names.map((name) => [name, "x"])) }),
    ...(body !== "none" && { body: {} }),
  };
}
