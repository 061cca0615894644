import { normalise } from "../../../src/sync/normalise/normalise.js";
import { definition } from "./definition.js";

/** The one schema `S` of a definition, after normalising. */
export function schemaAfter(schema: unknown): unknown {
  const { components } = normalise({ ...definition(undefined, { components: { schemas: { S: schema } } }) });
  return components?.schemas?.S;
}
