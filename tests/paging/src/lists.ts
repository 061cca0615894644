import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connection, Facts, Paging } from "@onetrust-client/core";

const root = join(import.meta.dirname, "../../..");

/** An operation that iterates, as a built package has it. */
export interface List {
  readonly name: string;
  readonly facts: Facts & { readonly paging: Paging };
  items(input: object): AsyncIterable<unknown>;
}

/** Every operation of every service that can be iterated, bound to a connection. */
export async function everyList(connection: Connection): Promise<List[]> {
  const services: { package: string }[] = JSON.parse(readFileSync(join(root, "specs/services.json"), "utf8"));
  const lists = services.map(async ({ package: name }) => {
    const entry = pathToFileURL(join(root, "packages", name, "dist/index.js")).href;
    const exported: Record<string, unknown> = await import(entry);
    const bound = Object.values(exported).flatMap((bind) =>
      typeof bind === "function" ? Object.values(bind(connection)) : [],
    );
    return bound
      .filter(isList)
      .map((list) => ({ name: `${name}.${list.facts.name}`, facts: list.facts, items: list.items }));
  });
  return (await Promise.all(lists)).flat();
}

function isList(value: unknown): value is Omit<List, "name"> {
  return typeof value === "function" && "items" in value && "facts" in value;
}

/** An input with something for each path parameter. */
export function inputFor({ path }: Facts): object {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  return names.length === 0 ? {} : { path: Object.fromEntries(names.map((name) => [name, "x"])) };
}
