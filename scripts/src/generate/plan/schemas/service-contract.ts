import { type Definition, mapValues, type NameMap, type Parameter, type Schema } from "../../../model/openapi.js";
import { mapDeep } from "../../../model/schema-walk.js";
import { type SourceOperation, sourceOperations } from "../../../model/source-operations.js";
import { bodyMedia, responseMedia } from "../operations/media.js";
import { anyValue } from "./typed-schemas.js";

/** What a service takes and returns, with the formats and bounds that its types cannot say. It goes into the catalog; the fake tenant checks requests by it. */
export interface ServiceContract {
  /** By method and path. */
  readonly operations: NameMap<OperationContract>;
  readonly components: { readonly schemas: NameMap<Schema> };
}

/** The schemas of one operation. What of it is required stands in its metadata. */
export interface OperationContract {
  readonly path?: NameMap<Schema>;
  readonly query?: NameMap<Schema>;
  readonly headers?: NameMap<Schema>;
  readonly body?: Schema;
  /** Of a successful response, if it is JSON. */
  readonly response?: Schema;
}

/** Reads the contract of an amended definition. */
export function serviceContract(definition: Definition): ServiceContract {
  const operations = sourceOperations(definition).map((source) => [source.key, operationContract(source)]);
  return {
    operations: Object.fromEntries(operations),
    components: { schemas: mapValues(definition.components?.schemas ?? {}, checkable) },
  };
}

function operationContract(source: SourceOperation): OperationContract {
  const { parameters } = source;
  const body = bodyMedia(source)?.media.schema;
  const response = responseMedia(source);
  const [answer] = response.media;
  return {
    ...parametersIn("path", parameters),
    ...parametersIn("query", parameters),
    ...parametersIn("headers", parameters),
    ...(body && { body: checkable(body) }),
    ...(response.kind === "json" && answer?.schema && { response: checkable(answer.schema) }),
  };
}

function parametersIn(part: "path" | "query" | "headers", parameters: readonly Parameter[]): OperationContract {
  const place = part === "headers" ? "header" : part;
  const own = parameters.filter((parameter) => parameter.in === place);
  if (own.length === 0) return {};
  return { [part]: Object.fromEntries(own.map(({ name, schema = {} }) => [name, checkable(schema)])) };
}

/** A schema without what says nothing about values. */
function checkable(schema: Schema): Schema {
  return mapDeep(schema, (part) => {
    const { title: _title, deprecated: _deprecated, writeOnly: _writeOnly, ...facts } = anyValue(part);
    const { "x-by-path": _byPath, ...rest } = facts;
    return withoutProse(withPattern(withCallersPart(withAnyAlternative(rest))));
  });
}

/** The vendor's alternatives overlap (a date is a text as well), so that more than one of them may fit. */
function withAnyAlternative({ oneOf, ...schema }: Schema): Schema {
  if (oneOf === undefined) return schema;
  return schema.anyOf === undefined ? { ...schema, anyOf: oneOf } : { allOf: [{ anyOf: oneOf }, schema] };
}

/** A property that only the host sets is nothing that a caller must send, and no list of required ones says so. */
function withCallersPart({ readOnly: _readOnly, required, ...schema }: Schema): Schema {
  const own = required?.filter((name) => !schema.properties?.[name]?.readOnly);
  return { ...schema, ...(own && own.length > 0 && { required: own }) };
}

/** In a release, schemas have the vendor's descriptions. */
function withoutProse(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== "description"));
}

/** The words of an overlay about a format, `yyyyMMdd`, as a pattern in the place of the format that the vendor declares. */
function withPattern({ "x-format": words, ...schema }: Schema): Schema {
  if (words === undefined) return schema;
  const { format: _format, ...rest } = schema;
  const layouts = words.match(/\byyyy[yMdTHms:-]*/g) ?? [];
  const patterns = layouts.map((layout) => layout.replaceAll(/[yMdHms]/g, "\\d"));
  return patterns.length === 0 ? rest : { ...rest, pattern: `^(?:${patterns.join("|")})$` };
}
