/** The kinds of host that OneTrust serves its APIs from. Each can be overridden in {@link ConnectOptions.hosts}. */
export type HostKind = "tenant" | "privacy-portal" | "consent-api" | "mobile-data" | "cookies-data" | "worker-node";

/** The HTTP methods that the vendor's definitions use. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** How a request body is written: JSON, a multipart form (RFC 7578), or a JSON merge patch (RFC 7396). */
export type BodyEncoding = "json" | "multipart" | "merge-patch";

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
  /** Type of the body. Default: `"object"`. */
  readonly bodyType?: BodyType;
  /** `true` if the body may be left out. Default: `false`. */
  readonly bodyOptional?: boolean;
  /** Names of the multipart parts that are files. Default: none. */
  readonly files?: readonly string[];
  /** Required query parameters and headers. Default: none. */
  readonly required?: RequiredInput;
  /** Names of query parameters that are objects and spread into one parameter per property. Default: none. */
  readonly spread?: readonly string[];
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
  /** Type of the body. */
  readonly bodyType: BodyType;
  /** Whether the body may be left out. */
  readonly bodyOptional: boolean;
  /** Names of the multipart parts that are files. */
  readonly files: readonly string[];
  /** Required query parameters and headers. */
  readonly required: RequiredInput;
  /** Names of query parameters that are objects and spread into one parameter per property. */
  readonly spread: readonly string[];
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
  /** How the response is divided into pages. Absent if it comes whole. */
  readonly paging?: PagingDefinition;
}
