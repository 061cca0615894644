import type { HostKind, JobDefinition, Method, OperationDefinition, PagingDefinition } from "@onetrust-client/core";
import { type Definition, isRecord, type Operation } from "../../../model/openapi.js";
import { acceptedScopes } from "../../../model/scopes.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import type { FailureReview } from "../../amend/reviews/failure-review.js";
import { type IdempotencyReview, isIdempotent } from "../../amend/reviews/idempotency-review.js";
import type { JobReview } from "../../amend/reviews/job-review.js";
import type { ServiceLimits } from "../../amend/reviews/limits.js";
import type { PagingReview } from "../../amend/reviews/paging-review.js";
import { failureSigns } from "./failure-signs.js";
import { inputMetadata } from "./input-metadata.js";
import { bodyMedia } from "./media.js";
import { responseMetadata } from "./response-metadata.js";

/** The metadata of one operation, without what core takes for granted. */
export interface PlannedDefinition extends OperationDefinition {
  readonly method: Method;
  readonly paging?: PagingDefinition;
  readonly job?: JobDefinition;
}

/** What the metadata of an operation is read from, besides the operation itself. */
export interface MetadataSources {
  readonly definition: Definition;
  readonly host: HostKind;
  readonly review: IdempotencyReview;
  readonly paging: PagingReview;
  readonly failures: FailureReview;
  readonly jobs: JobReview;
  readonly limits: ServiceLimits;
  /** Method names by key. */
  readonly names: ReadonlyMap<string, string>;
}

export function metadataOf(
  source: SourceOperation,
  { definition, host, review, paging, failures, jobs, limits, names }: MetadataSources,
): PlannedDefinition {
  const { key, method, path, operation } = source;
  const scopes = acceptedScopes(definition, operation);
  const body = bodyMedia(source)?.encoding;
  const stated = overlayMetadata(operation, key);
  // Until somebody has reviewed it, the shape of the answer decides.
  const signs = failures[key] ?? failureSigns(definition, source);
  const deprecated = deprecation(source, stated, names);
  return {
    method,
    path,
    ...(scopes.length > 0 && { scopes }),
    ...((stated.credentials || (host === "tenant" && hasOwnToken(source))) && { credentials: "none" }),
    ...(body && { body }),
    ...inputMetadata(definition, source),
    ...responseMetadata(definition, source),
    ...(isIdempotent(review, key, method) && { idempotent: true }),
    ...(signs.length > 0 && { failures: signs }),
    ...(deprecated && { deprecated }),
    ...(limits[key] !== undefined && { perMinute: limits[key] }),
    ...(paging[key] && { paging: paging[key] }),
    ...(jobs[key]?.job && { job: jobs[key].job }),
  };
}

/** Whether the caller must pass a token of the operation's own: the tenant's is not sent along with it. */
function hasOwnToken({ parameters }: SourceOperation): boolean {
  return parameters.some(
    ({ in: place, name, required }) =>
      place === "header" && required === true && name.toLowerCase() === "authorization",
  );
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

/** What an overlay states, under `x-metadata`, about an operation that OpenAPI has no word for. */
interface OverlayMetadata {
  /** The tenant's host answers this operation without a token. */
  readonly credentials?: "none";
  /** The key (`PUT /api/…`) of the operation that replaces this one. */
  readonly replacedBy?: string;
}

function overlayMetadata(operation: Operation, key: string): OverlayMetadata {
  const stated: unknown = "x-metadata" in operation ? operation["x-metadata"] : {};
  if (!isRecord(stated)) throw new Error(`${key}: x-metadata must be an object.`);
  const { credentials, replacedBy, ...unknown } = stated;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined)
    throw new Error(`${key}: x-metadata.${stray} is unknown; known are credentials and replacedBy.`);
  return {
    ...(credentials === "none" && { credentials }),
    ...(typeof replacedBy === "string" && { replacedBy }),
  };
}
