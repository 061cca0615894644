import type { HostKind, Method } from "./metadata.js";
import type { OneTrustError, Outcome } from "./onetrust-error.js";

/** What tracing channels tell of an error: names, codes and figures. The host's words and the message stay with the caller. */
export interface TracedError {
  readonly kind: OneTrustError["kind"];
  readonly name: string;
  readonly outcome: Outcome;
  readonly status: number | undefined;
  /** Codes of the vendor, or of the runtime. */
  readonly codes: readonly string[];
  readonly traceId: string | undefined;
}

interface Traced {
  /** Name of the service's package. `undefined` for calls of no service. */
  readonly package: string | undefined;
  readonly operation: string;
  readonly method: Method;
  /** Path template. */
  readonly path: string;
  readonly hostKind: HostKind;
  /** Host with its port, if the URL names one: `app-eu.onetrust.com`. */
  readonly host: string;
  readonly protocol: "https:" | "http:";
  /** Number of the call within its connection. */
  readonly call: number;
  /** Status of the response. Set at the end, if there was one. */
  status?: number | undefined;
  /** Set if it failed. */
  error?: TracedError | undefined;
}

/** Message of the tracing channel `onetrust:call`: one object from the start of a call to its end. */
export interface TracedCall extends Traced {
  /** Number of requests. Set at the end. */
  attempts?: number | undefined;
}

/** Message of the tracing channel `onetrust:request`: one object from the start of a request to its end. */
export interface TracedRequest extends Traced {
  /** Which request of its call it is, from 1. */
  readonly attempt: number;
  /** Where a subscriber of `start` may add headers such as `traceparent`. It can replace none that the request has. */
  readonly headers: Record<string, string>;
}
