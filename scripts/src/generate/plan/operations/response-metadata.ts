import type { BodyType, ResponseKind } from "@onetrust-client/core";
import type { Definition } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { jsonType } from "./json-type.js";
import { responseMedia } from "./media.js";

/** What a successful response holds, without what core takes for granted. */
export interface ResponseMetadata {
  readonly response?: ResponseKind;
  readonly responseType?: BodyType;
  readonly responseOptional?: true;
}

/** Reads from the definition what an operation answers, so that core can tell data from anything else. */
export function responseMetadata(definition: Definition, source: SourceOperation): ResponseMetadata {
  const { kind, media, mayBeEmpty } = responseMedia(source);
  if (kind !== "json") return { response: kind };
  const schemas = media.map(({ schema }) => schema);
  // A response without a schema promises nothing.
  const isKnown = schemas.length > 0 && schemas.every((schema) => schema !== undefined);
  const responseType = isKnown ? jsonType(schemas, definition.components?.schemas ?? {}) : "any";
  return {
    ...(responseType !== "object" && { responseType }),
    ...(mayBeEmpty && { responseOptional: true }),
  };
}
