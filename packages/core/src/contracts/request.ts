import type { Method } from "./metadata.js";

/** The parts of an operation's input. */
export interface OperationInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
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
  /** JSON or form text, or the parts of a multipart form. `undefined` if nothing is sent. */
  readonly body: string | readonly FormPart[] | undefined;
}
