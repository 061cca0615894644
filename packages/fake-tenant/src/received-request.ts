import type { HostKind } from "@onetrust-client/core";

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly host: HostKind;
  /** Name of the operation, `"getOAuthToken"` for a token; `undefined` where no service has one there. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query, `/api/consentmanager/v2/purposes?size=50`. */
  readonly url: string;
  /** Values by name; names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body read as UTF-8; empty where there is none. */
  readonly body: string;
  /** The body's own bytes. */
  readonly bytes: Uint8Array;
  /** Reads the body as a form, multipart or urlencoded. */
  form(): Promise<FormData>;
}
