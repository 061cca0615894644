import { type Definition, mapValues, type NameMap, type Parameter, type Schema } from "../../../model/openapi.js";
import { type SourceOperation, sourceOperations } from "../../../model/source-operations.js";
import { jsonSchema } from "../json-schemas/json-schema.js";
import { bodyMedia, responseMedia } from "../operations/media.js";

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
    components: { schemas: mapValues(definition.components?.schemas ?? {}, jsonSchema) },
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
    ...(body && { body: jsonSchema(body) }),
    ...(response.kind === "json" && answer?.schema && { response: jsonSchema(answer.schema) }),
  };
}

function parametersIn(part: "path" | "query" | "headers", parameters: readonly Parameter[]): OperationContract {
  const place = part === "headers" ? "header" : part;
  const own = parameters.filter((parameter) => parameter.in === place);
  if (own.length === 0) return {};
  return { [part]: Object.fromEntries(own.map(({ name, schema = {} }) => [name, jsonSchema(schema)])) };
}
