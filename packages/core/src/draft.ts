import type { Method } from "./facts.js";

/** A request as plain parts: it can be read, kept and sent again, and holds no stream, no listener and no credentials. */
export interface Draft {
  /** The whole URL, query included. */
  readonly url: string;
  readonly method: Method;
  /** Values by name; names are in lower case. With an `authorization` of its own the draft is sent with that and no other token. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or a form; `undefined` where nothing is sent. */
  readonly body: string | FormData | URLSearchParams | undefined;
}
