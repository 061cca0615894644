import { isRecord, type Operation } from "../../../model/openapi.js";

/** What an overlay states, under `x-facts`, about an operation that OpenAPI has no word for. */
export interface StatedFacts {
  /** The tenant's host answers this operation without a token. */
  readonly credentials?: "none";
  /** The key (`PUT /api/…`) of the operation that replaces this one. */
  readonly replacedBy?: string;
}

export function statedFacts(operation: Operation, key: string): StatedFacts {
  const stated: unknown = "x-facts" in operation ? operation["x-facts"] : {};
  if (!isRecord(stated)) throw new Error(`${key}: x-facts must be an object.`);
  const { credentials, replacedBy, ...unknown } = stated;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new Error(`${key}: x-facts.${stray} is not a fact that plan knows.`);
  return {
    ...(credentials === "none" && { credentials }),
    ...(typeof replacedBy === "string" && { replacedBy }),
  };
}
