import { isRecord } from "../../model/openapi.js";

/**
 * OpenAPI 3.1 and JSON Schema 2020-12 as a table: which keys an object of each kind may have, and what stands there.
 * It lists facts about the interface and leaves out descriptions, examples, titles, external docs, links, callbacks and `x-` keys, so that
 * prose goes by its position: a schema's property that is *called* `description` is a name in `schema{}` and stays.
 *
 * `kind`   one object of that kind        `kind{}`   names of the vendor's to objects
 * `kind[]` a list of such objects         `kind{x}`  the same, but `x-` is no name
 * `blank`  a text, emptied                others     a plain value, see {@link PLAIN}
 *
 * A schema keeps one extension: `x-refused`, where normalise says what of it cannot be read.
 */
export type Kind =
  | "document"
  | "info"
  | "license"
  | "server"
  | "variable"
  | "tag"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "securityScheme"
  | "flow"
  | "schema"
  | "discriminator"
  | "xml";

export type Rule =
  | keyof typeof PLAIN
  | "blank"
  | "blank{}"
  | "schema or boolean"
  | Kind
  | `${Kind}[]`
  | `${Kind}{}`
  | `${Kind}{x}`
  | `${Kind}{x}{}`;

const isText = (value: unknown) => typeof value === "string";
const isListOf = (fits: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(fits);
const isMapOf = (fits: (value: unknown) => boolean) => (value: unknown) =>
  isRecord(value) && Object.values(value).every(fits);

/** The JSON type of plain values, and how it is called. */
export const PLAIN = {
  any: { expected: "a value", fits: () => true },
  text: { expected: "a text", fits: isText },
  texts: { expected: "a list of texts", fits: isListOf(isText) },
  label: { expected: "a text or a number", fits: (value: unknown) => isText(value) || typeof value === "number" },
  flag: { expected: "true or false", fits: (value: unknown) => typeof value === "boolean" },
  number: { expected: "a number", fits: (value: unknown) => typeof value === "number" },
  choices: {
    expected: "a list of at least one value",
    fits: (value: unknown) => Array.isArray(value) && value.length > 0,
  },
  types: {
    expected: "a type of JSON Schema, or a list of them",
    fits: (value: unknown) => isType(value) || isListOf(isType)(value),
  },
  requirements: { expected: "a list of maps from schemes to scopes", fits: isListOf(isMapOf(isListOf(isText))) },
  mapping: { expected: "a map from values to schemas", fits: isMapOf(isText) },
} as const;

const TYPES: readonly unknown[] = ["string", "number", "integer", "boolean", "object", "array", "null"];

function isType(value: unknown): boolean {
  return TYPES.includes(value);
}

type Keys = { readonly [key: string]: Rule };

const each = (rule: Rule, ...keys: string[]): Keys => Object.fromEntries(keys.map((key) => [key, rule]));
const texts = (...keys: string[]): Keys => each("text", ...keys);
const flags = (...keys: string[]): Keys => each("flag", ...keys);
const numbers = (...keys: string[]): Keys => each("number", ...keys);

const header: Keys = {
  ...texts("$ref", "style"),
  ...flags("required", "deprecated", "explode"),
  schema: "schema",
  content: "mediaType{}",
};

export const GRAMMAR: { readonly [kind in Kind]: Keys } = {
  document: {
    ...texts("openapi", "jsonSchemaDialect"),
    security: "requirements",
    info: "info",
    servers: "server[]",
    tags: "tag[]",
    paths: "pathItem{x}",
    webhooks: "pathItem{}",
    components: "components",
  },
  info: { ...texts("title", "summary"), version: "label", license: "license" },
  license: texts("name", "url", "identifier"),
  server: { ...texts("url"), variables: "variable{}" },
  variable: { default: "text", enum: "texts" },
  tag: texts("name"),
  components: {
    schemas: "schema{}",
    responses: "response{}",
    parameters: "parameter{}",
    requestBodies: "requestBody{}",
    headers: "header{}",
    securitySchemes: "securityScheme{}",
    pathItems: "pathItem{}",
  },
  pathItem: {
    ...texts("$ref"),
    ...each("operation", "get", "put", "post", "delete", "options", "head", "patch", "trace"),
    parameters: "parameter[]",
    servers: "server[]",
  },
  operation: {
    ...texts("operationId", "summary"),
    tags: "texts",
    deprecated: "flag",
    security: "requirements",
    parameters: "parameter[]",
    requestBody: "requestBody",
    responses: "response{x}",
    servers: "server[]",
  },
  parameter: { ...header, ...texts("name", "in"), ...flags("allowEmptyValue", "allowReserved") },
  header,
  requestBody: { $ref: "text", required: "flag", content: "mediaType{}" },
  response: { $ref: "text", description: "blank", headers: "header{}", content: "mediaType{}" },
  mediaType: { schema: "schema", encoding: "encoding{}" },
  encoding: { ...texts("contentType", "style"), ...flags("explode", "allowReserved"), headers: "header{}" },
  securityScheme: {
    ...texts("$ref", "type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"),
    flows: "flow{x}",
  },
  flow: { ...texts("authorizationUrl", "tokenUrl", "refreshUrl"), scopes: "blank{}" },
  schema: {
    ...texts("$ref", "format", "pattern", "contentMediaType", "contentEncoding"),
    ...each("any", "const", "default"),
    ...each("texts", "required", "x-refused"),
    ...flags("uniqueItems", "deprecated", "readOnly", "writeOnly"),
    ...numbers("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    ...numbers("minItems", "maxItems", "minContains", "maxContains", "minProperties", "maxProperties"),
    type: "types",
    enum: "choices",
    dependentRequired: "any",
    ...each("schema{}", "properties", "patternProperties", "dependentSchemas"),
    ...each("schema", "items", "contains", "propertyNames", "not", "if", "then", "else", "contentSchema"),
    ...each("schema or boolean", "additionalProperties", "unevaluatedItems", "unevaluatedProperties"),
    ...each("schema[]", "allOf", "anyOf", "oneOf", "prefixItems"),
    discriminator: "discriminator",
    xml: "xml",
  },
  discriminator: { propertyName: "text", mapping: "mapping" },
  xml: { ...texts("name", "namespace", "prefix"), ...flags("attribute", "wrapped") },
};
