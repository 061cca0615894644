import type { Paging } from "./paging/paging.js";

/** The kinds of host that OneTrust serves its APIs from; each can be overridden in {@link ConnectOptions.hosts}. */
export type HostKind = "tenant" | "privacy-portal" | "consent-api" | "mobile-data" | "cookies-data" | "worker-node";

/** The HTTP methods that the vendor's definitions use. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** How a request body is written to the wire. */
export type BodyEncoding = "json" | "multipart" | "merge-patch";

/** What a successful answer holds: a JSON value, plain text, bytes, or nothing. */
export type AnswerKind = "json" | "text" | "binary" | "none";

/**
 * What a call needs to know about its operation, as a service package writes it down: one row of its table.
 * Everything optional has the default that most operations have, so that a row stays short.
 */
export interface FactsRow {
  /** Absent: `"GET"`. */
  readonly method?: Method;
  /** Path template from the root of the host, `/api/consentmanager/v2/purposes/{purposeId}`. */
  readonly path: string;
  /** Accepted OAuth scopes: any one of them will do. Absent: the vendor documents none. */
  readonly scopes?: readonly string[];
  /** `"none"` where the tenant's host is called without a token. Absent: the tenant's host gets one, no other host does. */
  readonly credentials?: "none";
  /** Absent: the operation has no body. */
  readonly body?: BodyEncoding;
  /** Absent: `"json"`. */
  readonly answer?: AnswerKind;
  /**
   * Whether sending the request twice does what sending it once does (reviewed, not guessed). Absent: only if the method is GET.
   */
  readonly replaySafe?: boolean;
  /** Name of the answer's property that lists failures although the status says success, `"errors"`. */
  readonly failures?: string;
  /** `true`, or the name of the operation that replaces it. */
  readonly deprecated?: true | string;
}

/** The row of an operation whose answer comes in pages. */
export interface PagedFactsRow extends FactsRow {
  readonly paging: Paging;
}

/** The facts of one operation as `operation.facts` shows them, defaults filled in. */
export interface Facts {
  /** Name of the method, `getPurpose`. */
  readonly name: string;
  /** The kind of host that it is sent to. */
  readonly host: HostKind;
  readonly method: Method;
  /** Path template from the root of the host. */
  readonly path: string;
  /** Accepted OAuth scopes, any of; empty where the vendor documents none. */
  readonly scopes: readonly string[];
  /** Whether the tenant's token is sent. */
  readonly credentials: "tenant" | "none";
  /** How the request's body is written; `"none"` where it has none. */
  readonly body: BodyEncoding | "none";
  /** What a successful answer holds. */
  readonly answer: AnswerKind;
  /** Whether sending the request twice does what sending it once does. */
  readonly replaySafe: boolean;
  /** Name of the answer's property that lists failures although the status says success; absent where there is none. */
  readonly failures?: string;
  /** `false`, `true`, or the name of the operation that replaces it. */
  readonly deprecated: boolean | string;
  /** How the answer is cut into pages; absent where it is whole. */
  readonly paging?: Paging;
}
