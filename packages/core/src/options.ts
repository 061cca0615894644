import type { Credentials } from "./credentials.js";
import type { OneTrustEvent, OneTrustWarning } from "./events.js";
import type { Hosts, TenantHostname } from "./hosts.js";
import type { Limiter } from "./limiter.js";
import type { CallOptions } from "./operation.js";
import type { TokenStore } from "./token-store.js";

/** Options of {@link connect}. Times are in milliseconds; those of a single call go before them. */
export interface ConnectOptions extends Omit<CallOptions, "signal"> {
  /** The tenant's host, `app-eu.onetrust.com`. Absent: ONETRUST_HOSTNAME. */
  readonly hostname?: TenantHostname;
  /** Hosts by kind, where they are not the usual ones; the worker node has no usual one: `worker.internal:8080`. */
  readonly hosts?: Hosts;
  /**
   * Absent: ONETRUST_CLIENT_ID with ONETRUST_CLIENT_SECRET, or ONETRUST_API_KEY, or none; then only operations that need none
   * can be called.
   */
  readonly credentials?: Credentials;
  /**
   * Sends requests instead of the global `fetch`: for proxies, certificates, tests. It is always given a URL and an init, and must
   * honour the init's `redirect: "manual"` (headers may name a person) and `signal`.
   */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Decides when requests may leave. Absent: the connection remembers the blocks that its own 429s announced. */
  readonly limiter?: Limiter;
  /** Where the tokens of `clientCredentials` are kept. Absent: in the connection's memory. */
  readonly tokenStore?: TokenStore;
  /** Told of each request, answer, retry, wait and token: names, templates and figures, never values. */
  readonly onEvent?: (event: OneTrustEvent) => void;
  /** Told once per operation that it is deprecated, and once that its answers carry a warning. */
  readonly onWarning?: (warning: OneTrustWarning) => void;
}
