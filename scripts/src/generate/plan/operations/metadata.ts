import type { BodyEncoding, BodyType, PagingDefinition, RequiredInput, ResponseKind } from "@onetrust-client/core";
import type { Definition } from "../../../model/openapi.js";
import type { Method, SourceOperation } from "../../../model/operations.js";
import { acceptedScopes } from "../../../model/scopes.js";
import { type IdempotencyReview, isIdempotent } from "../../amend/idempotency-review.js";
import type { PagingReview } from "../../amend/paging-review.js";
import { errorsPropertyOf } from "./errors-property.js";
import { inputMetadata } from "./input-metadata.js";
import { bodyMedia, responseMedia } from "./media.js";
import { type OverlayMetadata, overlayMetadata } from "./overlay-metadata.js";

/** The metadata of one operation, without what core takes for granted. */
export interface OperationDefinition {
  readonly method: Method;
  readonly path: string;
  readonly scopes?: readonly string[];
  readonly credentials?: "none";
  readonly body?: BodyEncoding;
  readonly bodyType?: BodyType;
  readonly bodyOptional?: true;
  readonly files?: readonly string[];
  readonly required?: RequiredInput;
  readonly spread?: readonly string[];
  readonly response?: ResponseKind;
  readonly idempotent?: true;
  readonly errorsProperty?: string;
  readonly deprecated?: true | string;
  readonly paging?: PagingDefinition;
}

/** What the metadata of an operation is read from, besides the operation itself. */
export interface MetadataSources {
  readonly definition: Definition;
  readonly review: IdempotencyReview;
  readonly paging: PagingReview;
  /** Method names by key. */
  readonly names: ReadonlyMap<string, string>;
}

export function metadataOf(
  source: SourceOperation,
  { definition, review, paging, names }: MetadataSources,
): OperationDefinition {
  const { key, method, path, operation } = source;
  const scopes = acceptedScopes(definition, operation);
  const body = bodyMedia(source)?.encoding;
  const response = responseMedia(source).kind;
  const stated = overlayMetadata(operation, key);
  const errorsProperty = errorsPropertyOf(definition, source);
  const deprecated = deprecation(source, stated, names);
  return {
    method,
    path,
    ...(scopes.length > 0 && { scopes }),
    ...(stated.credentials && { credentials: stated.credentials }),
    ...(body && { body }),
    ...inputMetadata(definition, source),
    ...(response !== "json" && { response }),
    ...(isIdempotent(review, key, method) && { idempotent: true }),
    ...(errorsProperty && { errorsProperty }),
    ...(deprecated && { deprecated }),
    ...(paging[key] && { paging: paging[key] }),
  };
}

function deprecation(
  { operation, key }: SourceOperation,
  { replacedBy }: OverlayMetadata,
  names: ReadonlyMap<string, string>,
): true | string | undefined {
  if (replacedBy === undefined) return operation.deprecated ? true : undefined;
  const name = names.get(replacedBy);
  if (name === undefined)
    throw new Error(`${key}: its overlay names ${replacedBy} as the replacement, which the definition lacks.`);
  return name;
}
