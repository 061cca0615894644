import type { Method } from "./metadata.js";

/** The parts of an operation's input. */
export interface OperationInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** A request in plain parts. You can read it, store it and send it more than once. It holds no credentials. */
export interface RequestDraft {
  /** The whole URL with its query. */
  readonly url: string;
  readonly method: Method;
  /** Values by lower-case name. A draft with an `authorization` header is sent with that header and gets no token. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text or a form. `undefined` if nothing is sent. */
  readonly body: string | FormData | URLSearchParams | undefined;
}
