import { fullName, inputSchema, isWrite, type Schema } from "@onetrust-client/catalog";
import { readFacts } from "@onetrust-client/catalog/bind";
import { isAllowedWrite } from "../operations/allowed-writes.js";
import { findOperation } from "../operations/find-operation.js";

export const describeInput = {
  type: "object",
  properties: {
    operation: { type: "string", description: "A name that search_operations returned: universal-consent.getPurpose." },
  },
  required: ["operation"],
  additionalProperties: false,
} as const;

export interface DescribeArguments {
  readonly operation: string;
}

/** Tells what an operation takes and returns, and what it needs. */
export async function describe({ operation: name }: DescribeArguments, allowed: readonly string[]): Promise<object> {
  const operation = findOperation(name);
  const { contract, service } = await readFacts(operation);
  const { response } = contract;
  const { components: _, ...input } = inputSchema(service, contract);
  const schemas = schemasBehind([input, ...(response ? [response] : [])], service.components.schemas);
  const { package: packageName, name: method, tags, words, replacement, ...facts } = operation;
  return {
    operation: fullName(operation),
    ...facts,
    ...(replacement !== undefined && { replacement: `${packageName}.${replacement}` }),
    calling: callingOf(isWrite(operation), isAllowedWrite(operation, allowed)),
    input,
    ...(response && { response }),
    ...(schemas.length > 0 && { components: { schemas: Object.fromEntries(schemas) } }),
  };
}

function callingOf(writes: boolean, isAllowed: boolean): string {
  if (!writes) return "reads; call_operation calls it";
  return isAllowed
    ? "writes; call_operation calls it, and asks the user where the client can ask"
    : "writes; this server was not started with --allow-write for it, so call_operation only makes a dry run";
}

/** The schemas that others lead to, through as many references as it takes. */
function schemasBehind(
  roots: readonly Schema[],
  schemas: Readonly<Record<string, Schema>>,
): readonly [string, Schema][] {
  const found = new Map<string, Schema>();
  const waiting = roots.flatMap(referencesOf);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const schema = schemas[name];
    if (schema === undefined || found.has(name)) continue;
    found.set(name, schema);
    waiting.push(...referencesOf(schema));
  }
  return [...found];
}

function referencesOf(schema: Schema): string[] {
  const texts = JSON.stringify(schema).matchAll(/"\$ref":"#\/components\/schemas\/([^"/]+)"/g);
  return Array.from(texts, ([, name = ""]) => name);
}
