import { fullName, inputSchema, isWrite, schemasBehind } from "@onetrust-client/catalog";
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
  const schemas = schemasBehind([input, ...(response ? [response] : [])], service);
  const { package: packageName, name: method, tags, words, replacement, ...facts } = operation;
  return {
    operation: fullName(operation),
    ...facts,
    ...(replacement !== undefined && { replacement: `${packageName}.${replacement}` }),
    calling: callingOf(isWrite(operation), isAllowedWrite(operation, allowed)),
    input,
    ...(response && { response }),
    ...(Object.keys(schemas).length > 0 && { components: { schemas } }),
  };
}

function callingOf(writes: boolean, isAllowed: boolean): string {
  if (!writes) return "reads; call_operation calls it";
  return isAllowed
    ? "writes; call_operation calls it, and asks the user where the client can ask"
    : "writes; this server was not started with --allow-write for it, so call_operation only makes a dry run";
}
