import { type Definition, resolve, type Schema } from "@onetrust-client/tests-types/definition";

/** What a schema says, and what the one says that it refers to. */
export function spelt({ $ref, ...own }: Schema, definition: Definition): Schema {
  return $ref === undefined ? own : { ...resolve({ $ref }, definition.components?.schemas), ...own };
}
