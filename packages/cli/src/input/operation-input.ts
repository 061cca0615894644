import type { OperationFacts } from "@onetrust-client/catalog/bind";
import type { OperationInput } from "@onetrust-client/core";
import { readOperationFlags } from "./operation-flags.js";
import { readBody } from "./read-body.js";
import { readInput } from "./read-input.js";

/** What the options of a command say of an operation's input. */
export interface InputOptions {
  readonly body?: string;
  /** `false`: the definition is wrong about this input. */
  readonly check?: boolean;
}

/** Reads the input of an operation from the command line, and checks it against the operation's definition. */
export async function operationInput(
  facts: OperationFacts,
  flags: readonly string[],
  { body, check = true }: InputOptions,
): Promise<OperationInput> {
  const values = readInput(readOperationFlags(flags), facts);
  const input = body === undefined ? values : { ...values, body: await readBody(body, facts.definition) };
  // ajv, which checks, is most of what a call loads.
  if (check) (await import("./check-input.js")).checkInput(input, facts);
  return input;
}
