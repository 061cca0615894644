/** The kinds of host that OneTrust serves its APIs from. */
export type KnownHostKind =
  | "tenant"
  | "privacy-portal"
  | "consent-api"
  | "mobile-data"
  | "cookies-data"
  | "worker-node";

/**
 * A kind of host. Each can be overridden in {@link ConnectOptions.hosts}. A host that a definition names and that is none of the known
 * kinds is a kind of its own, called like the host: `"files.example.com"`. It gets no token.
 */
export type HostKind = KnownHostKind | `${string}.${string}`;

/** The HTTP methods that an operation can have. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";

/**
 * How a request body is written.
 * - `json`, and `merge-patch` for a JSON merge patch (RFC 7396).
 * - `multipart`: a form with a part for each property, files included (RFC 7578).
 * - `form`: a form as text, `application/x-www-form-urlencoded`.
 * - `text`: a text as it stands: plain text, XML, CSV, lines of JSON.
 * - `binary`: bytes as they stand.
 */
export type BodyEncoding = "json" | "merge-patch" | "multipart" | "form" | "text" | "binary";

/** How one parameter is written, where it is not OpenAPI's default for its place. */
export interface ParameterStyle {
  /** A style of OpenAPI's, or `json` for a value that is written as JSON text. */
  readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "simple" | "label" | "matrix" | "json";
  /** Whether each item of a list or object is written on its own. Default: `true` for `form`, `false` for the others. */
  readonly explode?: boolean;
  /** `true` if characters such as `/` and `:` stand in the query as they are. Default: `false`. */
  readonly allowReserved?: boolean;
}

/** Styles of parameters by the part of the input and their name. */
export interface ParameterStyles {
  readonly path?: Readonly<Record<string, ParameterStyle>>;
  readonly query?: Readonly<Record<string, ParameterStyle>>;
  readonly headers?: Readonly<Record<string, ParameterStyle>>;
}

/** What type of value a request body or a JSON response is. `any` stands for one whose definition names no single type. */
export type BodyType = "object" | "list" | "text" | "any";

/** What a successful response holds: a JSON value, plain text, bytes, or nothing. */
export type ResponseKind = "json" | "text" | "binary" | "none";

/** The parts of the input that an operation cannot do without, apart from those of the path, which are always required. */
export interface RequiredInput {
  /** Names of required query parameters. */
  readonly query?: readonly string[];
  /** Names of required headers. */
  readonly headers?: readonly string[];
}

/** A property of a successful response that says that something failed: of the response, or of the rows if it is a list. */
export interface FailureSign {
  /** Name of the property: `"errorMessages"`, `"status"`. */
  readonly property: string;
  /** Values that mean failure: `["FAILED"]`, `[false]`. Capitals do not count. Absent: a list or a text that is not empty. */
  readonly values?: readonly (string | boolean)[];
}

/**
 * One operation as a service package writes it down. Optional fields have the value that most operations have, so that tables
 * stay short.
 */
export interface OperationDefinition {
  /** Path template from the root of the host: `/api/consentmanager/v2/purposes/{purposeId}`. */
  readonly path: string;
  /** HTTP method. Default: `"GET"`. */
  readonly method?: Method;
  /** Accepted OAuth scopes. Any one of them is enough. Default: none, where the vendor documents none. */
  readonly scopes?: readonly string[];
  /** `"none"` if the operation is called on the tenant's host without a token. Default: the tenant's host gets a token, other hosts get none. */
  readonly credentials?: "none";
  /** Encoding of the body. Default: the operation takes no body. */
  readonly body?: BodyEncoding;
  /** Media type of the body, where it is not the one that goes with its encoding: `"application/json-patch+json"`. */
  readonly contentType?: string;
  /** Type of the body. Default: `"object"`. */
  readonly bodyType?: BodyType;
  /** `true` if the body may be left out. Default: `false`. */
  readonly bodyOptional?: boolean;
  /** Names of the multipart parts that are files. Default: none. */
  readonly files?: readonly string[];
  /** Media types of multipart parts by name, where they are not the usual ones. Default: none. */
  readonly partTypes?: Readonly<Record<string, string>>;
  /** Required query parameters and headers. Default: none. */
  readonly required?: RequiredInput;
  /** Names of query parameters that are objects and spread into one parameter per property. Default: none. */
  readonly spread?: readonly string[];
  /** Styles of parameters that are not written in OpenAPI's default way. The service then needs {@link styledParameters}. Default: none. */
  readonly styles?: ParameterStyles;
  /** What a successful response holds. Default: `"json"`. */
  readonly response?: ResponseKind;
  /** Type of a JSON response. Default: `"object"`. */
  readonly responseType?: BodyType;
  /** `true` if a successful response may be empty. Default: `false`. */
  readonly responseOptional?: boolean;
  /** Whether sending the request twice has the effect of sending it once (RFC 9110, section 9.2.2). Reviewed by a person. Default: `true` for GET only. */
  readonly idempotent?: boolean;
  /** What in a successful response says that something failed. Any one of the signs is enough. Default: nothing. */
  readonly failures?: readonly FailureSign[];
  /** `true`, or the name of the operation that replaces this one. Default: `false`. */
  readonly deprecated?: true | string;
  /** Requests a minute that OneTrust documents for this operation. Default: what it documents for all. */
  readonly perMinute?: number;
}

/** A place in an operation's input: `{ part: "headers", name: "requestContinuation" }`. */
export interface InputPosition {
  readonly part: "query" | "headers" | "body";
  readonly name: string;
}

/**
 * How an operation's response is divided into pages. Paths lead into the response (`meta.page`); an empty path is the response itself.
 * - `page`: pages are numbered from 0. `info` is the path of the page number and the totals, if the response holds them.
 * - `token`: the response holds a token at one of the paths in `token`. The next request returns it at `into`.
 * - `index`: SCIM, which counts rows from 1 (RFC 7644, section 3.4.2.4).
 * - `any`: the definition does not say. The shape is read from the response.
 */
export type PagingDefinition =
  | { readonly by: "page"; readonly items: string; readonly info?: string }
  | { readonly by: "token"; readonly items: string; readonly token: readonly string[]; readonly into: InputPosition }
  | { readonly by: "index" }
  | { readonly by: "any" };

/** An operation whose response comes in pages. */
export interface PagedOperationDefinition extends OperationDefinition {
  /** How the response is divided into pages. */
  readonly paging: PagingDefinition;
}

/**
 * How the response of an operation tells whether a job has ended. Reviewed by a person.
 * - `state`: a property holds the state. The states are known, and capitals do not count.
 * - `result`: the job is done once the property `result` has a text. It has failed once `failure` has one.
 *
 * With `mayBeMissing`, the host answers 404 until it knows the job.
 */
export type JobDefinition =
  | {
      readonly by: "state";
      /** Name of the property that holds the state: `"status"`. */
      readonly property: string;
      /** States from which the job goes on. */
      readonly running: readonly string[];
      /** States in which the job has done its work. */
      readonly done: readonly string[];
      /** States in which the job has ended without its work. */
      readonly failed: readonly string[];
      readonly mayBeMissing?: true;
    }
  | { readonly by: "result"; readonly result: string; readonly failure: string; readonly mayBeMissing?: true };

/** An operation that tells the state of a job. */
export interface JobOperationDefinition extends OperationDefinition {
  /** How the response tells whether the job has ended. */
  readonly job: JobDefinition;
}

/** Everything known about one operation, with defaults filled in: the value of `operation.metadata`. */
export interface OperationMetadata {
  /** Name of the method: `getPurpose`. */
  readonly name: string;
  /** Name of the service's package: `universal-consent`. `undefined` for calls of no service, such as a token request. */
  readonly package?: string | undefined;
  /** Kind of host that serves the operation. */
  readonly host: HostKind;
  readonly method: Method;
  /** Path template from the root of the host. */
  readonly path: string;
  /** Accepted OAuth scopes. Any one of them is enough. Empty if the vendor documents none. */
  readonly scopes: readonly string[];
  /** Whether the tenant's token is sent. */
  readonly credentials: "tenant" | "none";
  /** Encoding of the body. `"none"` if the operation takes no body. */
  readonly body: BodyEncoding | "none";
  /** Media type of the body. Absent if it is the one that goes with its encoding. */
  readonly contentType?: string;
  /** Type of the body. */
  readonly bodyType: BodyType;
  /** Whether the body may be left out. */
  readonly bodyOptional: boolean;
  /** Names of the multipart parts that are files. */
  readonly files: readonly string[];
  /** Media types of multipart parts by name. Absent if all are the usual ones. */
  readonly partTypes?: Readonly<Record<string, string>>;
  /** Required query parameters and headers. */
  readonly required: RequiredInput;
  /** Names of query parameters that are objects and spread into one parameter per property. */
  readonly spread: readonly string[];
  /** Styles of parameters that are not written in OpenAPI's default way. Absent if there are none. */
  readonly styles?: ParameterStyles;
  /** What a successful response holds. */
  readonly response: ResponseKind;
  /** Type of a JSON response. */
  readonly responseType: BodyType;
  /** Whether a successful response may be empty. */
  readonly responseOptional: boolean;
  /** Whether sending the request twice has the effect of sending it once. */
  readonly idempotent: boolean;
  /** What in a successful response says that something failed. Absent if nothing does. */
  readonly failures?: readonly FailureSign[];
  /** `false`, `true`, or the name of the operation that replaces this one. */
  readonly deprecated: boolean | string;
  /** Requests a minute that OneTrust documents for this operation. Absent if they are those of all operations. */
  readonly perMinute?: number;
  /** How the response is divided into pages. Absent if it comes whole. */
  readonly paging?: PagingDefinition;
  /** How the response tells whether a job has ended. Absent if the operation tells of no job. */
  readonly job?: JobDefinition;
}
