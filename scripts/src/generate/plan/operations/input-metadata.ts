import type { BodyEncoding, BodyType, ParameterStyle, ParameterStyles, RequiredInput } from "@onetrust-client/core";
import { type Definition, isBinary, type Schema } from "../../../model/openapi.js";
import { partsOf } from "../../../model/schema-walk.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { partTypes } from "../support/body.js";
import { jsonType, jsonTypes } from "./json-type.js";
import { bodyMedia } from "./media.js";

/** What core checks of an operation's input before it sends anything. */
export interface InputMetadata {
  readonly contentType?: string;
  readonly bodyType?: BodyType;
  readonly bodyOptional?: true;
  readonly files?: readonly string[];
  readonly partTypes?: Readonly<Record<string, string>>;
  readonly required?: RequiredInput;
  readonly spread?: readonly string[];
  readonly styles?: ParameterStyles;
}

/** Reads from the definition what an operation's input must hold, without what core takes for granted. */
export function inputMetadata(definition: Definition, source: SourceOperation): InputMetadata {
  const schemas = definition.components?.schemas ?? {};
  const body = bodyMedia(source);
  const bodyType = body && HAS_TYPE.has(body.encoding) ? jsonType([body.media.schema], schemas) : undefined;
  const isMultipart = body?.encoding === "multipart";
  const files = isMultipart ? fileNames(body.media.schema, schemas) : [];
  const types = isMultipart ? partTypes(body.media, schemas) : {};
  const required = requiredInput(source);
  const spread = source.parameters
    .filter(({ in: place, style }) => place === "query" && style === undefined)
    .filter(({ schema }) => jsonTypes([schema], schemas).has("object"))
    .map(({ name }) => name);
  const styles = parameterStyles(source);
  return {
    ...(body?.contentType !== undefined && { contentType: body.contentType }),
    ...(bodyType && bodyType !== "object" && { bodyType }),
    ...(body && !source.requestBody?.required && { bodyOptional: true }),
    ...(files.length > 0 && { files }),
    ...(Object.keys(types).length > 0 && { partTypes: types }),
    ...(required && { required }),
    ...(spread.length > 0 && { spread }),
    ...(styles && { styles }),
  };
}

/** Encodings whose body may be of more than one type. */
const HAS_TYPE: ReadonlySet<BodyEncoding> = new Set(["json", "merge-patch", "multipart"]);

const PARTS = { path: "path", query: "query", headers: "header" } as const;

/** The styles that deviate from core's: only those are left in a supported operation. */
function parameterStyles({ parameters }: SourceOperation): ParameterStyles | undefined {
  const parts = Object.entries(PARTS).flatMap(([part, place]) => {
    const styled = parameters.flatMap((parameter): [string, ParameterStyle][] => {
      const { name, style, explode, allowReserved } = parameter;
      if (parameter.in !== place || !isStyle(style)) return [];
      return [[name, { style, ...(explode !== undefined && { explode }), ...(allowReserved && { allowReserved }) }]];
    });
    return styled.length === 0 ? [] : [[part, Object.fromEntries(styled)]];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

const STYLES: readonly string[] = [
  "form",
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
  "simple",
  "label",
  "matrix",
  "json",
] satisfies ParameterStyle["style"][];

function isStyle(style: string | undefined): style is ParameterStyle["style"] {
  return style !== undefined && STYLES.includes(style);
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
