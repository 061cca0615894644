import type { Method, OperationDefinition, PagingDefinition } from "@onetrust-client/core";
import { type Definition, isRecord, type Operation, type Schema } from "../../../model/openapi.js";
import { partsOf } from "../../../model/schema-walk.js";
import { acceptedScopes } from "../../../model/scopes.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { type IdempotencyReview, isIdempotent } from "../../amend/idempotency-review.js";
import type { PagingReview } from "../../amend/paging-review.js";
import { inputMetadata } from "./input-metadata.js";
import { bodyMedia, responseMedia } from "./media.js";
import { responseMetadata } from "./response-metadata.js";

/** The metadata of one operation, without what core takes for granted. */
export interface PlannedDefinition extends OperationDefinition {
  readonly method: Method;
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
): PlannedDefinition {
  const { key, method, path, operation } = source;
  const scopes = acceptedScopes(definition, operation);
  const body = bodyMedia(source)?.encoding;
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
    ...responseMetadata(definition, source),
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

/** What the vendor calls the list of what went wrong in an answer whose status says success. */
const ERRORS_PROPERTIES = ["errors", "errorMessages"];

/** The property of an operation's answer that lists failures, if its definition has one. */
function errorsPropertyOf(definition: Definition, source: SourceOperation): string | undefined {
  const schemas = definition.components?.schemas ?? {};
  const [media] = responseMedia(source).media;
  const answer = media?.schema ? partsOf(media.schema, schemas) : [];
  return ERRORS_PROPERTIES.find((name) =>
    answer.some(({ properties }) => {
      const list = properties?.[name];
      const items = list && partsOf(list, schemas).find((part) => part.items !== undefined)?.items;
      return items !== undefined && !partsOf(items, schemas).some(reportsSuccess);
    }),
  );
}

/** The preference API for apps lists a code for what went well, too. */
function reportsSuccess({ properties }: Schema): boolean {
  const { code } = properties ?? {};
  const known = [code, ...(code?.anyOf ?? [])].flatMap((part) => part?.enum ?? []);
  return known.includes("SUCCESS");
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
