import type { CallOptions } from "./call-options.js";
import type { Credentials, TokenStore } from "./credentials.js";
import type { OneTrustEvent, OneTrustWarning } from "./events.js";
import type { Limiter } from "./limiter.js";
import type { HostKind, OperationMetadata } from "./metadata.js";
import type { OneTrustError } from "./onetrust-error.js";
import type { DataAndResponse } from "./operation.js";
import type { ApiRequest, RequestDraft } from "./request.js";

/** Hosts of one connection by kind. Each is a host name, with its port if it has one. https, except on this machine (`http://localhost:8080`). */
export type Hosts = Readonly<Partial<Record<HostKind, string | undefined>>>;

/** The known hosts of tenants, for completion. Dedicated hosts (`acme.my.onetrust.com`) and others are accepted too. */
export type TenantHostname =
  | `app${"" | "-ae" | "-apac" | "-au" | "-br" | "-ca" | "-ch" | "-de" | "-eu" | "-fr" | "-in" | "-jp" | "-uk"}.onetrust.com`
  | `${"na01" | "trial" | "uat" | "uat-de" | "uat-na01"}.onetrust.com`
  | `${string}.my.onetrust.com`
  | (string & {});

/**
 * The part of `fetch` that is used here. The DOM, Node and undici each have their own types for requests and responses, which do not fit each
 * other; the `fetch` of each fits this type.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a `fetch` gets with the URL. It fits the init of every `fetch`: pass it on, with what you want to add. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  /** Bytes are in memory that is not shared, which the DOM's types ask for. `null`: nothing is sent. */
  readonly body: string | (Uint8Array & { readonly buffer: ArrayBuffer }) | null;
  /** No redirect may be followed: it would carry the token to another address. */
  readonly redirect: "manual";
  /** Ends the request, and the reading of its response. */
  readonly signal: AbortSignal;
}

/** What is read of a response. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** A web stream or an async iterable of bytes. Without one, `arrayBuffer` is called. */
  readonly body: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A successful response as a {@link ResponseValidator} gets it. */
export interface ReceivedData extends Pick<Connection, "warn"> {
  readonly metadata: OperationMetadata;
  /** What the call will return. */
  readonly data: unknown;
  readonly response: Response;
  /** What an error says of the requests of this call. */
  readonly progress: Readonly<Pick<OneTrustError, "operation" | "attempts" | "outcome">>;
}

/** Checks the data of responses: `ajvValidator` of `@onetrust-client/core/validate`, or an object of your own. */
export interface ResponseValidator {
  /**
   * Called with each successful response that has data, and never with a stream. If it throws a {@link OneTrustError}, the call rejects
   * with it. Anything else becomes a `configuration` error that names the class of what was thrown, and never its text.
   */
  check(received: ReceivedData): void;
}

/** Options of {@link connect}. Times are in milliseconds. Options of a single call replace `timeout`, `deadline` and `retry`. */
export interface ConnectOptions {
  /** Host of the tenant: `app-eu.onetrust.com`. Default: the environment variable ONETRUST_HOSTNAME. */
  readonly hostname?: TenantHostname | undefined;
  /**
   * Hosts by kind, where they are not the usual ones. A worker node has no usual host: `{ "worker-node": "worker.internal:8080" }`. Kinds
   * that are left out come from the environment variable ONETRUST_HOSTS, a JSON object.
   */
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
   * Checks the data of responses against the types of their operations: `ajvValidator({ schemas })` of `@onetrust-client/core/validate`.
   * Default: nothing is checked.
   */
  readonly validate?: ResponseValidator | undefined;
  /**
   * Sends requests in place of the global `fetch`: for proxies, certificates and tests. The platform's and undici's fit as they are.
   * It must honour `redirect: "manual"` and `signal`. Default: the global `fetch` at the time of each request.
   */
  readonly fetch?: Fetch | undefined;
  /** Decides when requests may leave. Default: the connection remembers the limits that its own 429 responses announced. */
  readonly limiter?: Limiter | undefined;
  /** A cache for the tokens of `clientCredentials` that several processes share. Default: the connection's memory only. */
  readonly tokenStore?: TokenStore | undefined;
  /**
   * Headers for every request of the connection, token requests included. Headers of the input and of a call come before them. An
   * `authorization` header is refused: pass `credentials`. Default: none.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What your app calls itself, `my-app/1.2`: it stands in front of this package's `User-Agent`. Browsers send their own. */
  readonly userAgent?: string | undefined;
  /**
   * Called for each step of each call, from its start to its end. It may be async, and if it fails, `onWarning` is told once. Default:
   * nobody is told, or {@link debugLog} if the environment variable ONETRUST_DEBUG is `1`.
   */
  readonly onEvent?: ((event: OneTrustEvent) => unknown) | undefined;
  /**
   * Called once for each deprecated operation that is used, once if its responses carry a warning, once for each path where they depart
   * from their type (with `validate`), and once if the token store, the limiter or a listener fails. Default: nobody is told.
   */
  readonly onWarning?: ((warning: OneTrustWarning) => unknown) | undefined;
  /**
   * `true` adds the host's own sentence to error messages, for development. It may repeat personal data that was sent. Default: `true`
   * if the environment variable ONETRUST_DEBUG is `1`, otherwise `false`.
   */
  readonly verbose?: boolean | undefined;
}

/** Options of {@link Connection.send}. */
export interface SendOptions extends Omit<CallOptions, "headers" | "query"> {
  /**
   * `true` returns the body of the response as an unread stream. `signal` and `deadline` apply up to its last byte; `timeout` is the
   * longest wait for its beginning, and then for more of it. Default: `false`.
   */
  readonly stream?: boolean | undefined;
}

/** Calls paths that no package has: the way of {@link Connection.request}. */
export interface RequestFunction {
  /** `Data` is what you expect; nothing checks it. */
  <Data = unknown>(request: ApiRequest, options?: SendOptions): Promise<Data>;
  /** Returns the platform's `Response` beside the data. */
  withResponse<Data = unknown>(request: ApiRequest, options?: SendOptions): Promise<DataAndResponse<Data>>;
}

/** What this package uses of a Node.js `Writable`. */
export interface NodeWritable {
  write(chunk: Uint8Array, callback: (error?: Error | null) => void): unknown;
  end(callback: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
  destroy?(error?: Error): unknown;
}

/** A stream that {@link Connection.download} writes into. */
export type DownloadStream = WritableStream<Uint8Array> | NodeWritable;

/** Options of {@link Connection.download}. */
export interface DownloadOptions extends Pick<SendOptions, "signal" | "timeout" | "deadline" | "maxBytes"> {
  /**
   * Where the bytes go, or a function that gets the response and returns it: to go on with a part of a file, the status tells whether the host
   * sends the rest or the whole. It is closed at the end, and destroyed if the download fails. Default: a Blob in memory.
   */
  readonly to?: DownloadStream | ((response: Response) => DownloadStream) | undefined;
  /** Headers of the request. They go to the first host only, not along with redirects to others. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What {@link Connection.download} returns. */
export interface DownloadResult {
  /** Number of bytes. */
  readonly size: number;
  /** Media type. Empty if the host names none. */
  readonly contentType: string;
}

/** A connection to one tenant. Services that share it share its access token and its rate-limit state. */
export interface Connection {
  /** Version of core that made it. A service refuses the connection of a core that breaks with its own. */
  readonly version: string;
  /** Returns the address of a kind of host: `https://app-eu.onetrust.com`. Throws a `configuration` error if it is not known. */
  baseUrl(host: HostKind): string;
  /**
   * Sends a request draft in the way of every call and returns its data with the `Response`. Use it for drafts that you stored or
   * changed. Rejects with a {@link OneTrustError}; with a `configuration` error if the tenant's token would reach another host.
   */
  send(metadata: OperationMetadata, draft: RequestDraft, options?: SendOptions): Promise<DataAndResponse<unknown>>;
  /**
   * Calls a path that no package has an operation for: the same token, retries, limits and errors as any call. Returns the data;
   * `request.withResponse` returns `{ data, response }`.
   *
   * @example await onetrust.request({ path: "/api/risk/v2/risks/{riskId}", params: { riskId } })
   */
  readonly request: RequestFunction;
  /**
   * Fetches a file that a response points to. The tenant's token goes to the tenant's host only. Up to five redirects are followed, from
   * https to https. Rejects with a {@link OneTrustError}, also if the bytes break off or `to` fails.
   *
   * @example await onetrust.download(url, { to: createWriteStream("export.csv") })
   */
  download(url: string | URL, options: DownloadOptions & { readonly to: object }): Promise<DownloadResult>;
  download(
    url: string | URL,
    options?: DownloadOptions & { readonly to?: undefined },
  ): Promise<DownloadResult & { readonly data: Blob }>;
  /** Tells the listener `onWarning`, once for each operation and kind of warning. */
  warn(metadata: OperationMetadata, warning: Pick<OneTrustWarning, "kind" | "text" | "mismatch">): void;
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
