import { fullName, inputSchema, isWrite, type Schema } from "@onetrust-client/catalog";
import { readFacts } from "@onetrust-client/catalog/bind";
import { isAllowedWrite } from "../operations/allowed-writes.js";
import { findOperation } from "../operations/find-operation.js";
import { Refusal } from "../refusal.js";
import { mostCharacters } from "../results/tenant-data.js";

export const describeInput = {
  type: "object",
  properties: {
    operation: { type: "string", description: "A name that search_operations returned: universal-consent.getPurpose." },
    schema: { type: "string", description: "Only this schema of the operation's service, as moreSchemas names it." },
  },
  required: ["operation"],
  additionalProperties: false,
} as const;

export interface DescribeArguments {
  readonly operation: string;
  readonly schema?: string;
}

/** Tells what an operation takes and returns, and what it needs. */
export async function describe(
  { operation: name, schema }: DescribeArguments,
  allowed: readonly string[],
): Promise<object> {
  const operation = findOperation(name);
  const { contract, service } = await readFacts(operation);
  const { schemas } = service.components;
  if (schema !== undefined) return { [schema]: schemaOf(schemas, schema) };
  const { response } = contract;
  const { components: _, ...input } = inputSchema(service, contract);
  const { package: packageName, tags, words, replacement, ...facts } = operation;
  return {
    operation: fullName(operation),
    ...facts,
    ...(replacement !== undefined && { replacement: `${packageName}.${replacement}` }),
    calling: callingOf(isWrite(operation), isAllowedWrite(operation, allowed)),
    input,
    ...(response && { response }),
    ...schemasWithin(schemas, [input, response ?? {}]),
  };
}

function callingOf(writes: boolean, isAllowed: boolean): string {
  if (!writes) return "reads; call_operation calls it";
  return isAllowed
    ? "writes; call_operation calls it, and asks the user where the client can ask"
    : "writes; this server was not started with --allow-write for it, so call_operation only makes a dry run";
}

function schemaOf(schemas: Readonly<Record<string, Schema>>, name: string): Schema {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined) throw new Refusal("The service has no such schema. Pass a name from moreSchemas.");
  return schema;
}

/** The schemas that others refer to, the nearest first, and the names of those for which there is no room. */
function schemasWithin(schemas: Readonly<Record<string, Schema>>, roots: readonly Schema[]): object {
  const found = new Map<string, Schema>();
  const more: string[] = [];
  const waiting = roots.flatMap(referencesOf);
  let room = mostCharacters - JSON.stringify(roots).length;
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const schema = schemas[name];
    if (schema === undefined || found.has(name) || more.includes(name)) continue;
    room -= JSON.stringify(schema).length;
    if (room < 0) {
      more.push(name);
      continue;
    }
    found.set(name, schema);
    waiting.push(...referencesOf(schema));
  }
  return {
    ...(found.size > 0 && { components: { schemas: Object.fromEntries(found) } }),
    ...(more.length > 0 && { moreSchemas: more }),
  };
}

function referencesOf(schema: Schema): string[] {
  const texts = JSON.stringify(schema).matchAll(/"\$ref":"#\/components\/schemas\/([^"/]+)"/g);
  return Array.from(texts, ([, name = ""]) => name);
}
