import { type MediaType, mapValues, type Schema } from "../../../model/openapi.js";
import { reference } from "../../../model/schema-walk.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { typeText } from "../schemas/type-text.js";
import { responseMedia } from "./media.js";

/** What a call returns: its type in words, and the schema that must be emitted under the given name for it, if any. */
export interface Output {
  readonly type: string;
  readonly schema?: Schema;
}

export function outputOf(source: SourceOperation, name: string): Output {
  const { kind, media, mayBeEmpty } = responseMedia(source);
  if (kind === "none") return { type: "void" };
  if (kind === "text") return { type: "string" };
  if (kind === "binary") return { type: "Blob" };
  const schemas = distinct(media.map(({ schema }) => schema ?? {}));
  const [only] = schemas;
  const schema = schemas.length === 1 && only !== undefined ? only : { anyOf: schemas };
  const words = typeText(schema);
  const type = words ?? name;
  return {
    type: mayBeEmpty ? `${type} | undefined` : type,
    ...(words === undefined && { schema }),
  };
}

/** The operation with a reference wherever it spells out the schema that now has a name. */
export function withNamedResponse<Source extends SourceOperation>(
  source: Source,
  schema: Schema,
  name: string,
): Source {
  const named = (media: MediaType): MediaType =>
    media.schema === schema ? { ...media, schema: reference(name) } : media;
  const responses = mapValues(source.responses, (response) =>
    response.content ? { ...response, content: mapValues(response.content, named) } : response,
  );
  return { ...source, responses };
}

function distinct(schemas: readonly Schema[]): Schema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema, withoutProse), schema])).values()];
}

/** What the vendor writes about a type makes no other type of it; a property of that name holds a schema, never a text. */
function withoutProse(key: string, value: unknown): unknown {
  return key === "description" && typeof value === "string" ? undefined : value;
}
