import { type Definition, operationsOf } from "@onetrust-client/tests-types/definition";
import { sample } from "openapi-sampler";
import { finish, type Sample } from "./finish.js";
import { inputSchema } from "./input-schema.js";
import { sampleable } from "./sampleable.js";

/** How much of an input is sampled: its required parts, or all. */
export const ROUNDS = ["required", "all"] as const;
export type Round = (typeof ROUNDS)[number];

/** The inputs of an operation, always the same ones: one, or one for each of its alternatives. */
export type Sampler = (request: string, round: Round) => Iterable<Sample>;

export function sampler(definition: Definition): Sampler {
  const operations = operationsOf(definition);
  const turns = Array.from({ length: mostAlternatives(definition) }, (_, turn) => turn);
  const schemas = new Map<number, object>();

  return function* (request, round) {
    const operation = operations.get(request);
    if (operation === undefined) throw new Error(`The definition has no ${request}.`);
    const options = { skipNonRequired: round === "required", skipReadOnly: true, quiet: true };
    const given = new Set<string>();
    for (const turn of turns) {
      const input = sampleable(inputSchema(operation, definition), definition, turn);
      const known = schemas.get(turn) ?? schemasAt(turn, definition);
      schemas.set(turn, known);
      const document = { openapi: "3.1.0", components: { schemas: known }, input };
      const sampled = sample({ $ref: "#/input" }, options, document);
      if (!given.has(JSON.stringify(sampled))) yield finish(sampled);
      given.add(JSON.stringify(sampled));
    }
  };
}

function schemasAt(turn: number, definition: Definition): object {
  const schemas = Object.entries(definition.components?.schemas ?? {});
  return Object.fromEntries(schemas.map(([name, schema]) => [name, sampleable(schema, definition, turn)]));
}

function mostAlternatives(definition: Definition): number {
  let most = 1;
  JSON.stringify(definition, (key, value: unknown) => {
    if (["oneOf", "anyOf"].includes(key) && Array.isArray(value)) most = Math.max(most, value.length);
    return value;
  });
  return most;
}
