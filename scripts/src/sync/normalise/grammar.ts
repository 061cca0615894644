/**
 * OpenAPI 3.1 and JSON Schema 2020-12 as a table: which keys an object of each kind may have, and what stands there.
 * It lists facts about the interface and leaves out descriptions, examples, titles, external docs and `x-` keys, so that
 * prose goes by its position: a schema's property that is *called* `description` is a name in `schema{}` and stays.
 *
 * `as is`  any value, kept           `kind`    one object of that kind        `kind{}`  names of the vendor's to objects
 * `blank`  a text, emptied           `kind[]`  a list of such objects         `kind{x}` the same, but `x-` is no name
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
  | "link"
  | "securityScheme"
  | "flow"
  | "schema"
  | "discriminator"
  | "xml";

export type Rule = "as is" | "blank" | "blank{}" | Kind | `${Kind}[]` | `${Kind}{}` | `${Kind}{x}` | `${Kind}{x}{}`;

type Keys = { readonly [key: string]: Rule };

const asIs = (...keys: string[]): Keys => Object.fromEntries(keys.map((key) => [key, "as is"]));
const each = (rule: Rule, ...keys: string[]): Keys => Object.fromEntries(keys.map((key) => [key, rule]));

const header: Keys = {
  ...asIs("$ref", "required", "deprecated", "style", "explode"),
  schema: "schema",
  content: "mediaType{}",
};

export const GRAMMAR: { readonly [kind in Kind]: Keys } = {
  document: {
    ...asIs("openapi", "jsonSchemaDialect", "security"),
    info: "info",
    servers: "server[]",
    tags: "tag[]",
    paths: "pathItem{x}",
    webhooks: "pathItem{}",
    components: "components",
  },
  info: { ...asIs("title", "version", "summary"), license: "license" },
  license: asIs("name", "url", "identifier"),
  server: { ...asIs("url"), variables: "variable{}" },
  variable: asIs("default", "enum"),
  tag: asIs("name"),
  components: {
    schemas: "schema{}",
    responses: "response{}",
    parameters: "parameter{}",
    requestBodies: "requestBody{}",
    headers: "header{}",
    securitySchemes: "securityScheme{}",
    links: "link{}",
    callbacks: "pathItem{x}{}",
    pathItems: "pathItem{}",
  },
  pathItem: {
    ...asIs("$ref"),
    ...each("operation", "get", "put", "post", "delete", "options", "head", "patch", "trace"),
    parameters: "parameter[]",
    servers: "server[]",
  },
  operation: {
    ...asIs("operationId", "summary", "tags", "deprecated", "security"),
    parameters: "parameter[]",
    requestBody: "requestBody",
    responses: "response{x}",
    callbacks: "pathItem{x}{}",
    servers: "server[]",
  },
  parameter: { ...header, ...asIs("name", "in", "allowEmptyValue", "allowReserved") },
  header,
  requestBody: { ...asIs("$ref", "required"), content: "mediaType{}" },
  response: { ...asIs("$ref"), description: "blank", headers: "header{}", content: "mediaType{}", links: "link{}" },
  mediaType: { schema: "schema", encoding: "encoding{}" },
  encoding: { ...asIs("contentType", "style", "explode", "allowReserved"), headers: "header{}" },
  link: asIs("$ref", "operationRef", "operationId", "parameters"),
  securityScheme: {
    ...asIs("$ref", "type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"),
    flows: "flow{x}",
  },
  flow: { ...asIs("authorizationUrl", "tokenUrl", "refreshUrl"), scopes: "blank{}" },
  schema: {
    ...asIs("$ref", "$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary"),
    ...asIs("type", "format", "enum", "const", "default", "pattern", "minLength", "maxLength"),
    ...asIs("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    ...asIs("minItems", "maxItems", "uniqueItems", "minContains", "maxContains"),
    ...asIs("required", "dependentRequired", "minProperties", "maxProperties"),
    ...asIs("contentMediaType", "contentEncoding", "deprecated", "readOnly", "writeOnly"),
    ...each("schema{}", "properties", "patternProperties", "dependentSchemas", "$defs"),
    ...each("schema", "items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems"),
    ...each("schema", "unevaluatedProperties", "not", "if", "then", "else", "contentSchema"),
    ...each("schema[]", "allOf", "anyOf", "oneOf", "prefixItems"),
    discriminator: "discriminator",
    xml: "xml",
  },
  discriminator: asIs("propertyName", "mapping"),
  xml: asIs("name", "namespace", "prefix", "attribute", "wrapped"),
};
