import type { BodyType, RequiredInput } from "@onetrust-client/core";
import { type Definition, isBinary, type Schema } from "../../../model/openapi.js";
import { partsOf } from "../../../model/schema-walk.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { jsonType, jsonTypes } from "./json-type.js";
import { bodyMedia } from "./media.js";

/** What core checks of an operation's input before it sends anything. */
export interface InputMetadata {
  readonly bodyType?: BodyType;
  readonly bodyOptional?: true;
  readonly files?: readonly string[];
  readonly required?: RequiredInput;
  readonly spread?: readonly string[];
}

/** Reads from the definition what an operation's input must hold, without what core takes for granted. */
export function inputMetadata(definition: Definition, source: SourceOperation): InputMetadata {
  const schemas = definition.components?.schemas ?? {};
  const body = bodyMedia(source);
  const bodyType = body && jsonType([body.media.schema], schemas);
  const files = body?.encoding === "multipart" ? fileNames(body.media.schema, schemas) : [];
  const required = requiredInput(source);
  const spread = source.parameters
    .filter((parameter) => parameter.in === "query" && jsonTypes([parameter.schema], schemas).has("object"))
    .map(({ name }) => name);
  return {
    ...(bodyType && bodyType !== "object" && { bodyType }),
    ...(body && !source.requestBody?.required && { bodyOptional: true }),
    ...(files.length > 0 && { files }),
    ...(required && { required }),
    ...(spread.length > 0 && { spread }),
  };
}

function requiredInput({ parameters }: SourceOperation): RequiredInput | undefined {
  const named = (place: string) =>
    parameters.filter((parameter) => parameter.in === place && parameter.required).map(({ name }) => name);
  const [query, headers] = [named("query"), named("header")];
  if (query.length === 0 && headers.length === 0) return undefined;
  return { ...(query.length > 0 && { query }), ...(headers.length > 0 && { headers }) };
}

/** Names of the parts of a form that hold bytes. */
function fileNames(schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>): string[] {
  const parts = schema ? partsOf(schema, schemas) : [];
  return parts.flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([, property]) => partsOf(property, schemas).some(isBinary))
      .map(([name]) => name),
  );
}
