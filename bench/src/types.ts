import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import names from "../../specs/names.json" with { type: "json" };
import services from "../../specs/services.json" with { type: "json" };

const root = resolve(import.meta.dirname, "../..");

interface Row {
  readonly name: string;
  readonly operations: number;
  readonly unknown: readonly string[];
  readonly types: number;
  readonly split: number;
  readonly kilobytes: number;
}

/** What the types of each package know: its outputs, its types, those of which callers have one of their own. */
export async function typesTable(): Promise<string> {
  const split = new Map(Object.entries(names).map(([id, { inputs }]) => [id, Object.keys(inputs).length]));
  const rows = services.map((service) => rowOf(service.package, split.get(service.id) ?? 0));
  const total = (count: (row: Row) => number) => rows.reduce((sum, row) => sum + count(row), 0);
  return [
    "| Package | operations | unknown outputs | types | split | schema.ts, kB |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => line([row.name, row.operations, row.unknown.length, row.types, row.split, row.kilobytes])),
    line([
      "all",
      total((row) => row.operations),
      `${total((row) => row.unknown.length)} (limit 30)`,
      total((row) => row.types),
      total((row) => row.split),
      total((row) => row.kilobytes),
    ]),
    "",
    "Outputs of which nothing is documented:",
    "",
    ...rows.flatMap(({ name, unknown }) => unknown.map((operation) => `- ${name} ${operation}`)),
    "",
  ].join("\n");
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function rowOf(name: string, split: number): Row {
  const client = source(name, "client.ts");
  const schema = source(name, "schema.ts");
  const operations = [...client.matchAll(/`([A-Z]+ \/[^`]*)`.*?Operation<\s*\[[^\]]*\],\s*(.*?)\s*>;/gs)];
  const unknownTypes = new Set([...schema.matchAll(/^export type (\w+) = unknown;$/gm)].map(([, type]) => type));
  const unknown = operations.filter(([, , output = ""]) => output === "unknown" || unknownTypes.has(output));
  return {
    name,
    operations: operations.length,
    unknown: unknown.map(([, operation = ""]) => operation),
    types: [...schema.matchAll(/^export (?:interface|type) /gm)].length,
    split,
    kilobytes: Math.round(schema.length / 1000),
  };
}

function source(name: string, file: string): string {
  return readFileSync(join(root, "packages", name, "src", file), "utf8");
}
