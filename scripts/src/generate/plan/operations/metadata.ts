import type { Definition } from "../../../model/openapi.js";
import type { Method, SourceOperation } from "../../../model/operations.js";
import { acceptedScopes } from "../../../model/scopes.js";
import { type IdempotencyReview, isIdempotent } from "../../amend/idempotency-review.js";
import type { Paging, PagingReview } from "../../amend/paging-review.js";
import { failuresOf } from "./errors-property.js";
import { type AnswerKind, answerMedia, type BodyEncoding, bodyMedia } from "./media.js";
import { type StatedFacts, statedFacts } from "./overlay-metadata.js";

/** One row of a service's table, without what core takes for granted. */
export interface FactsRow {
  readonly method: Method;
  readonly path: string;
  readonly scopes?: readonly string[];
  readonly credentials?: "none";
  readonly body?: BodyEncoding;
  readonly answer?: AnswerKind;
  readonly replaySafe?: true;
  readonly failures?: string;
  readonly deprecated?: true | string;
  readonly paging?: Paging;
}

/** What the facts of an operation are read from, besides the operation itself. */
export interface FactSources {
  readonly definition: Definition;
  readonly review: IdempotencyReview;
  readonly paging: PagingReview;
  /** Method names by key. */
  readonly names: ReadonlyMap<string, string>;
}

export function factsOf(source: SourceOperation, { definition, review, paging, names }: FactSources): FactsRow {
  const { key, method, path, operation } = source;
  const scopes = acceptedScopes(definition, operation);
  const body = bodyMedia(source)?.encoding;
  const answer = answerMedia(source).kind;
  const stated = statedFacts(operation, key);
  const failures = failuresOf(definition, source);
  const deprecated = deprecation(source, stated, names);
  return {
    method,
    path,
    ...(scopes.length > 0 && { scopes }),
    ...(stated.credentials && { credentials: stated.credentials }),
    ...(body && { body }),
    ...(answer !== "json" && { answer }),
    ...(isIdempotent(review, key, method) && { replaySafe: true }),
    ...(failures && { failures }),
    ...(deprecated && { deprecated }),
    ...(paging[key] && { paging: paging[key] }),
  };
}

function deprecation(
  { operation, key }: SourceOperation,
  { replacedBy }: StatedFacts,
  names: ReadonlyMap<string, string>,
): true | string | undefined {
  if (replacedBy === undefined) return operation.deprecated ? true : undefined;
  const name = names.get(replacedBy);
  if (name === undefined)
    throw new Error(`${key}: its overlay names ${replacedBy} as the replacement, which the definition lacks.`);
  return name;
}
