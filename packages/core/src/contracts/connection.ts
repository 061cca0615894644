import type { CallOptions } from "./call-options.js";
import type { Credentials, TokenStore } from "./credentials.js";
import type { OneTrustEvent, OneTrustWarning } from "./events.js";
import type { Limiter } from "./limiter.js";
import type { HostKind, OperationMetadata } from "./metadata.js";
import type { DataAndResponse } from "./operation.js";
import type { RequestDraft } from "./request.js";

/** Hosts of one connection by kind. Each is a host name, with its port if it has one. https, except on this machine (`http://localhost:8080`). */
export type Hosts = Readonly<Partial<Record<HostKind, string>>>;

/** The known hosts of tenants, for completion. Dedicated hosts (`acme.my.onetrust.com`) and others are accepted too. */
export type TenantHostname =
  | `app${"" | "-ae" | "-apac" | "-au" | "-br" | "-ca" | "-ch" | "-de" | "-eu" | "-fr" | "-in" | "-jp" | "-uk"}.onetrust.com`
  | `${"na01" | "trial" | "uat" | "uat-de" | "uat-na01"}.onetrust.com`
  | `${string}.my.onetrust.com`
  | (string & {});

/** Options of {@link connect}. Times are in milliseconds. Options of a single call replace `timeout`, `deadline` and `retry`. */
export interface ConnectOptions {
  /** Host of the tenant: `app-eu.onetrust.com`. Default: the environment variable ONETRUST_HOSTNAME. */
  readonly hostname?: TenantHostname | undefined;
  /** Hosts by kind, where they are not the usual ones. A worker node has no usual host: `{ "worker-node": "worker.internal:8080" }`. */
  readonly hosts?: Hosts | undefined;
  /**
   * How to get a token. Default: the environment variables ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET, or else ONETRUST_API_KEY.
   * Without any of them, only operations that need no token can be called.
   */
  readonly credentials?: Credentials | undefined;
  /**
   * Longest time of one attempt, body included, in ms. Default: 60,000. The wait for a token has the same limit. A token request itself
   * has 15,000 ms, or this time if it is shorter.
   */
  readonly timeout?: number | undefined;
  /** Longest time of a call, waits and repeated attempts included, in ms. Default: no limit. */
  readonly deadline?: number | undefined;
  /** How often calls are repeated. `false` sends one attempt. Default: 3 attempts, waits up to 90,000 ms. */
  readonly retry?: CallOptions["retry"];
  /** Longest response that is read, in bytes. Default: 64 MiB for JSON and text, no limit for files. */
  readonly maxBytes?: number | undefined;
  /** `true` returns whole numbers beyond 2^53 as bigint. Default: `false`, which loses digits as `JSON.parse` does. */
  readonly bigint?: boolean | undefined;
  /**
   * Sends requests in place of the global `fetch`: for proxies, certificates and tests. It gets a URL and an init, and must honour the
   * init's `redirect: "manual"` and `signal`. Default: the global `fetch` at the time of each request.
   */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Decides when requests may leave. Default: the connection remembers the limits that its own 429 responses announced. */
  readonly limiter?: Limiter | undefined;
  /** A cache for the tokens of `clientCredentials` that several processes share. Default: the connection's memory only. */
  readonly tokenStore?: TokenStore | undefined;
  /** Called for each request, response, retry, wait and token request. Default: nobody is told. */
  readonly onEvent?: ((event: OneTrustEvent) => void) | undefined;
  /** Called once for each deprecated operation that is used, once if its responses carry a warning, and once if the token store fails. Default: nobody is told. */
  readonly onWarning?: ((warning: OneTrustWarning) => void) | undefined;
  /**
   * `true` adds the host's own sentence to error messages, for development. It may repeat personal data that was sent. Default: `true`
   * if the environment variable ONETRUST_DEBUG is `1`, otherwise `false`.
   */
  readonly verbose?: boolean | undefined;
}

/** Options of {@link Connection.send}. */
export interface SendOptions extends Omit<CallOptions, "headers" | "query"> {
  /**
   * `true` returns the body of the response as an unread stream. The call ends when the stream begins: `signal` and `timeout` do not
   * apply to it. Cancel the stream yourself, or read it with `pipeTo(…, { signal })`. Default: `false`.
   */
  readonly stream?: boolean | undefined;
}

/** A connection to one tenant. Services that share it share its access token and its rate-limit state. */
export interface Connection {
  /** Returns the address of a kind of host: `https://app-eu.onetrust.com`. Throws a `configuration` error if it is not known. */
  baseUrl(host: HostKind): string;
  /**
   * Sends a request draft in the way of every call and returns its data with the `Response`. Use it for drafts that you stored or
   * changed. Rejects with a {@link OneTrustError}; with a `configuration` error if the tenant's token would reach another host.
   */
  send(metadata: OperationMetadata, draft: RequestDraft, options?: SendOptions): Promise<DataAndResponse<unknown>>;
  /** Tells the listener `onWarning`, once for each operation and kind of warning. */
  warn(metadata: OperationMetadata, warning: Pick<OneTrustWarning, "kind" | "text">): void;
  /**
   * Returns the scopes that the credential lacks to call these operations; an empty list if it lacks none. Requests a token if there
   * is none yet. Rejects with a `configuration` error if the token does not name its scopes.
   */
  missingScopes(...operations: readonly { readonly metadata: Pick<OperationMetadata, "scopes"> }[]): Promise<string[]>;
  /**
   * Gets the connection's token and sends nothing else: for health checks and for the start of a program. Rejects with the error that a
   * call would meet: `authentication`, `rate-limit`, `timeout`, `configuration`. A token that still serves is not requested again, and an
   * API key or a token of yours is not shown to the host.
   */
  verify(options?: {
    /** Longest wait for the token in ms. Default: the connection's `timeout`. */
    readonly timeout?: number | undefined;
  }): Promise<VerifiedToken>;
}

/** What {@link Connection.verify} tells of the token. */
export interface VerifiedToken {
  /** Granted scopes. `undefined` if the token does not name them. */
  readonly scopes: readonly string[] | undefined;
  /** When the connection stops using the token, in ms since the epoch. `undefined`: when a host refuses it. */
  readonly expiresAt: number | undefined;
}
