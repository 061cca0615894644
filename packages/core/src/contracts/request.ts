import type { BodyEncoding, HostKind, Method, OperationMetadata, ResponseKind } from "./metadata.js";

/** The parts of an operation's input. */
export interface OperationInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** A request to a path that no package has an operation for. */
export interface ApiRequest {
  /** Default: `"GET"`. */
  readonly method?: Method | undefined;
  /**
   * Path from the root of the host, which may have parameters: `/api/risk/v2/risks/{riskId}`. Events and errors show words of it only:
   * what else stands in it literally counts as an id.
   */
  readonly path: string;
  /** Values of the path's parameters. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  /** How the body is written. Default: `"json"`. */
  readonly encoding?: BodyEncoding | undefined;
  /** Kind of host. Only the tenant's gets the token. Default: `"tenant"`. */
  readonly host?: HostKind | undefined;
  /** What a successful response holds. Default: `"json"`, of any type or empty. */
  readonly response?: ResponseKind | undefined;
  /** Whether sending the request twice has the effect of sending it once. Default: `true` for GET only. */
  readonly idempotent?: boolean | undefined;
}

/** What the bytes of a file or a form part come from. A stream is read once, when the request is sent. */
export type PartData = string | Uint8Array | Blob | AsyncIterable<Uint8Array | string>;

/** One part of a multipart form (RFC 7578). */
export interface FormPart {
  readonly name: string;
  readonly data: PartData;
  /** Name of the file. Absent: the part is not a file. */
  readonly fileName?: string | undefined;
  /** Media type of the data. Default: none for texts, `application/octet-stream` for files. */
  readonly contentType?: string | undefined;
}

/** A request in plain parts. You can read it, store it and send it more than once. It holds no credentials. */
export interface RequestDraft {
  /** The whole URL with its query. */
  readonly url: string;
  readonly method: Method;
  /** Values by lower-case name. A draft with an `authorization` header is sent with that header and gets no token. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, form or other text, bytes, or the parts of a multipart form. `undefined` if nothing is sent. */
  readonly body: PartData | readonly FormPart[] | undefined;
}

/** Writes the parameters of an operation: values by name → what stands in the request. Throws a `configuration` error for a wrong value. */
export interface ParameterWriter {
  /** The path template with its values in place. */
  path(metadata: OperationMetadata, values: Readonly<Record<string, unknown>>): string;
  /** The query without its question mark. */
  query(metadata: OperationMetadata, values: Readonly<Record<string, unknown>>): string;
  /** Header values by lower-case name. */
  headers(metadata: OperationMetadata, values: Readonly<Record<string, unknown>>): Record<string, string>;
}
