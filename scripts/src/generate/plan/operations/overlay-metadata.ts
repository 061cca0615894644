import { isRecord, type Operation } from "../../../model/openapi.js";

/** What an overlay states, under `x-metadata`, about an operation that OpenAPI has no word for. */
export interface OverlayMetadata {
  /** The tenant's host answers this operation without a token. */
  readonly credentials?: "none";
  /** The key (`PUT /api/…`) of the operation that replaces this one. */
  readonly replacedBy?: string;
}

export function overlayMetadata(operation: Operation, key: string): OverlayMetadata {
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
