/**
 * The shapes that the stages hand to each other. `Definition` is an OpenAPI 3.1 document as a snapshot holds it: prose,
 * samples and extensions are gone, paths are full, servers are origins.
 */

export type JsonObject = { readonly [key: string]: unknown };
export type NameMap<Value> = { readonly [name: string]: Value };

/** A service as specs/services.json lists it. */
export interface Service {
  /** The vendor's name for the definition: `<id>.json` on the index. */
  readonly id: string;
  /** Folder under packages/ and name after `@onetrust-client/`. */
  readonly package: string;
  /** Day (yyyy-mm-dd) on which the definition was gone from the index and its own address; the package stays, deprecated. */
  readonly vanished?: string;
}

export interface Definition {
  readonly openapi: string;
  readonly info: Info;
  readonly jsonSchemaDialect?: string;
  readonly servers?: readonly Server[];
  readonly tags?: readonly Tag[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: NameMap<PathItem>;
  readonly webhooks?: NameMap<PathItem>;
  readonly components?: Components;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly license?: { readonly name: string; readonly url?: string; readonly identifier?: string };
}

export interface Server {
  /** An origin, `https://{hostname}`: a base path of the vendor's stands in the paths. */
  readonly url: string;
  readonly variables?: NameMap<{ readonly default: string; readonly enum?: readonly string[] }>;
}

export interface Tag {
  readonly name: string;
}

export type SecurityRequirement = NameMap<readonly string[]>;

export const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;
export type MethodKey = (typeof METHODS)[number];

export type PathItem = { readonly [method in MethodKey]?: Operation } & {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly servers?: readonly Server[];
};

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  /** No snapshot has it; generate puts it in for a release. */
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: NameMap<Response | Reference>;
  /** Plan leaves out an operation that has servers of its own. */
  readonly servers?: readonly Server[];
}

export interface Reference {
  readonly $ref: string;
}

export interface Header {
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly content?: NameMap<MediaType>;
}

export interface Parameter extends Header {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly allowEmptyValue?: boolean;
  readonly allowReserved?: boolean;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: NameMap<MediaType>;
}

export interface Response {
  /** Always empty: OpenAPI asks for the key, and the vendor's prose is not ours to keep. */
  readonly description: string;
  readonly headers?: NameMap<Header | Reference>;
  readonly content?: NameMap<MediaType>;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly encoding?: NameMap<Encoding>;
}

export interface Encoding {
  readonly contentType?: string;
  readonly headers?: NameMap<Header | Reference>;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Components {
  readonly schemas?: NameMap<Schema>;
  readonly parameters?: NameMap<Parameter | Reference>;
  readonly requestBodies?: NameMap<RequestBody | Reference>;
  readonly responses?: NameMap<Response | Reference>;
  readonly headers?: NameMap<Header | Reference>;
  readonly securitySchemes?: NameMap<SecurityScheme | Reference>;
}

export interface SecurityScheme {
  readonly type: string;
  readonly name?: string;
  readonly in?: string;
  readonly scheme?: string;
  readonly bearerFormat?: string;
  readonly openIdConnectUrl?: string;
  readonly flows?: NameMap<OAuthFlow>;
}

export interface OAuthFlow {
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  /** The names are facts; the texts are blanked. */
  readonly scopes: NameMap<string>;
}

export type TypeName = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** The keywords that the stages read; a snapshot may hold any other of JSON Schema 2020-12. */
export interface Schema {
  /** May have siblings: in 3.1 they apply beside the target. */
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly format?: string;
  readonly contentMediaType?: string;
  readonly contentEncoding?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: NameMap<Schema>;
  readonly patternProperties?: NameMap<Schema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: NameMap<string> };
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  /** Normalise's: what of the schema cannot be read, as sentences without their full stops. */
  readonly "x-refused"?: readonly string[];
  /** Plan's, for the docstring; snapshots hold no prose. */
  readonly title?: string;
  /** An overlay's: the accepted format in words, where `format` does not say it. */
  readonly "x-format"?: string;
  /** An overlay's, on a body: the parameter of the path that decides which of several bodies it is, and the body for each of its values. */
  readonly "x-by-path"?: { readonly parameter: string; readonly bodies: NameMap<Schema> };
  /** Amend's: the definition lacks this property, and examples of the vendor show it. */
  readonly "x-shown"?: true;
  /** Amend's: properties that every response has, though the definition does not require them. */
  readonly "x-answered"?: readonly string[];
  /** A rule's: callers may send null in this place, or leave the property out. */
  readonly "x-clearable"?: true;
  /** Plan's: any value of the type, beside the alternatives that are known. */
  readonly "x-open"?: true;
}

export function isRecord(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isReference(value: object): value is Reference {
  return "$ref" in value && typeof value.$ref === "string";
}

/** Looks at the frame only; that the inside has its shape is the work of sync's normalise stage. */
export function isDefinition(value: unknown): value is Definition {
  return (
    isRecord(value) &&
    typeof value.openapi === "string" &&
    value.openapi.startsWith("3.1.") &&
    isRecord(value.info) &&
    typeof value.info.title === "string" &&
    typeof value.info.version === "string" &&
    isRecord(value.paths)
  );
}

/** Bytes are written as `format: binary` or, in 3.1's own way, as a media type without an encoding. */
export function isBinary(schema: Schema): boolean {
  return schema.format === "binary" || (schema.contentMediaType !== undefined && schema.contentEncoding === undefined);
}

/** Every operation with its place, in the order of the document. */
export function operationsOf(definition: Definition): { path: string; method: MethodKey; operation: Operation }[] {
  return Object.entries(definition.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** What a map has under a name that somebody else chose; never what every object inherits, as `constructor`. */
export function entryOf<Value>(map: NameMap<Value>, name: string): Value | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

/** The same names with each value changed. */
export function mapValues<From, To>(map: NameMap<From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
