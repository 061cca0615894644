import { type Definition, operationsOf } from "@onetrust-client/tests-types/definition";
import { caller } from "./call.js";
import type { Sample } from "./finish.js";
import { optionalParts, type Place } from "./optional-parts.js";
import { prism } from "./prism.js";
import { refusal } from "./refusal.js";
import { type Round, sampler } from "./sample.js";

/** One operation: its public name, `documents.uploadFile`, and what it requests, `POST /api/…`. */
export interface Subject {
  readonly name: string;
  readonly request: string;
}

/** A service before a judge that holds one version of its definition. */
export interface Trial {
  samples(subject: Subject, round: Round): Iterable<Sample>;
  /** Calls the operation; what speaks against the call, or nothing. */
  refusal(subject: Subject, input: object): Promise<string | undefined>;
  /** What the operation declares and does not require. */
  optional(subject: Subject): readonly Place[];
  /** The answers that the operation declares, as text. */
  answers(subject: Subject): string;
  close(): Promise<void>;
}

export async function trial(definition: Definition): Promise<Trial> {
  const judge = await prism(definition);
  const call = await caller(judge.origin);
  const samples = sampler(definition);
  const operations = operationsOf(definition);
  return {
    samples: ({ request }, round) => samples(request, round),
    refusal: async ({ name, request }, input) => refusal(definition, request, input, await call(name, input)),
    optional: ({ request }) => {
      const operation = operations.get(request);
      return operation === undefined ? [] : optionalParts(operation, definition);
    },
    answers: ({ request }) => JSON.stringify(operations.get(request)?.responses),
    close: () => judge.close(),
  };
}
