/// <reference lib="esnext.disposable" preserve="true" />
import type { Connection, ConnectOptions, HostKind, OperationMetadata, RequestDraft } from "@onetrust-client/core";
import type { Clock } from "./clock.js";
import type { LimitOptions, LimitWindow } from "./limits/request-counter.js";
import type { Received, ReceivedRequest } from "./requests/received.js";

/** A service as its package exports it: `universalConsent`. */
export interface FakeService {
  (connection: Connection): object;
  readonly host: HostKind;
}

/** Options of {@link fakeTenant}. */
export interface FakeTenantOptions {
  /** The services whose operations the tenant has: `[universalConsent, dataMapping]`. Any other path answers with a web page, as on the real hosts. */
  readonly services: readonly FakeService[];
  /** Scopes of the tenant's credential. Default: all scopes that the operations of the services accept. */
  readonly scopes?: readonly string[] | undefined;
  /** Lifetime of a token, in seconds. Default: 3600. The real ones live from an hour to a year. */
  readonly expiresIn?: number | undefined;
  /** Most rows that a page holds, whatever `size` a request asks for. Default: what the definition of the list allows, or else 50. */
  readonly maxSize?: number | undefined;
  /** How many requests the tenant lets through. Default: 1,000 a minute for each operation and 200,000 an hour for the account. */
  readonly limits?: LimitOptions | undefined;
  /** What it measures time by. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Time before each response, in ms. Default: 0. */
  readonly latency?: number | undefined;
}

/** The windows of a tenant's limits. The last of each list is the present one if a request has arrived in it. */
export interface TenantLimits {
  /** Windows of the account's limit, an hour each. Requests without a valid token count for none. */
  readonly account: readonly LimitWindow[];
  /** Returns the windows of an operation's limit, a minute each, or those of the token request. */
  of(operation: OperationOrToken): readonly LimitWindow[];
}

/** Options of {@link FakeTenant.rows}. */
export interface RowsOptions {
  /** Most rows that a page of this list holds. Default: as for the whole tenant. */
  readonly maxSize?: number | undefined;
}

/**
 * What goes wrong with a request:
 * - a status from 200 to 599, `503`: the response has this status and an empty body;
 * - `"429-minute"`: the rate limit of the operation is used up; the response has OneTrust's five headers;
 * - `"429-hour"`: the rate limit of the account is used up. Once it has affected a request, it affects the requests for all
 *   operations that use the tenant's token, until it has affected `times` requests. For an operation without a token it is a limit of that
 *   operation only;
 * - `"reset"`: the connection breaks after the request arrived, so that nobody knows whether it was carried out;
 * - `"stall"`: no response comes;
 * - `"cut"`: the response breaks off;
 * - `"html"`: a web page answers with status 200, as it does for a wrong host or path;
 * - `"redirect"`: a redirect (302) leads to a sign-in page on another host.
 */
export type Fault = number | "429-minute" | "429-hour" | "reset" | "stall" | "cut" | "html" | "redirect";

/** Options of {@link FakeTenant.fault}. */
export interface FaultOptions {
  /** Number of requests that the fault affects. `Infinity` for all. Default: 1. */
  readonly times?: number | undefined;
  /** Number of requests that pass before the fault begins. Default: 0. */
  readonly after?: number | undefined;
  /**
   * Value of the header `Retry-After`, in seconds, for statuses and rate limits. The fault does not end when they have passed. Default:
   * 55 for `"429-minute"`, 2135 for `"429-hour"`, no header for a status.
   */
  readonly retryAfter?: number | undefined;
}

/** An operation of any service, with the types that `tenant.answer` needs. */
export interface Answerable<Input extends readonly unknown[], Output> {
  (...args: never): Promise<Output>;
  draft(...input: Input): RequestDraft;
  readonly metadata: OperationMetadata;
}

/** An operation whose response comes in pages, with the types that `tenant.rows` needs. */
export interface Listable<Item> {
  items(...args: never): AsyncIterable<Item>;
  readonly metadata: OperationMetadata;
}

/** Options of {@link FakeTenant.job}. */
export interface JobOptions<Output> {
  /** Number of requests that find the job going on. Default: 2. Each path is a job of its own. */
  readonly polls?: number | undefined;
  /**
   * How it ends: `"done"`; `"failed"`; `"unknown"`, in a state that the operation does not have; or `"never"`. Default: `"done"`.
   */
  readonly ends?: "done" | "failed" | "unknown" | "never" | undefined;
  /** What each response holds besides the state. Default: nothing. */
  readonly data?: Partial<Output> | undefined;
}

/** An operation that tells the state of a job, with the types that `tenant.job` needs. */
export interface Waitable<Output> {
  wait(...args: never): Promise<Output>;
  readonly metadata: OperationMetadata;
}

/** An operation of any connection, or `"token"` for the token request. */
export type OperationOrToken = { readonly metadata: OperationMetadata } | "token";

/**
 * A OneTrust tenant on this machine: its hosts, its responses and the requests that arrived.
 *
 * Its methods throw an `Error` that names the argument if they get something else than they expect, or an operation of a service
 * that was not passed to {@link fakeTenant}.
 */
export interface FakeTenant extends AsyncDisposable {
  /** Addresses of its hosts by kind: `http://127.0.0.1:40123`. Each has its own port. */
  readonly hosts: Readonly<Record<HostKind, string>>;
  /** Options of core's `connect` that lead to this tenant, for programs that connect themselves. */
  readonly options: ConnectOptions & { readonly hostname: string };
  /** Id and secret of its credential: `clientCredentials(tenant.client)`. */
  readonly client: { readonly clientId: string; readonly clientSecret: string };
  /** Its API key, which has the same scopes: `apiKey(tenant.apiKey)`. */
  readonly apiKey: string;
  /**
   * Returns a connection to it. The options replace those of the tenant; `hosts` are replaced one by one, so that no request leaves
   * the machine by accident. Throws as core's `connect` does.
   */
  connect(options?: ConnectOptions): Connection;
  /**
   * Sets the response of an operation. The handler receives the input of the call as it arrived. It returns what the operation returns,
   * or a `Response` for anything else. A later handler replaces an earlier one. A request that the operation's definition does not allow
   * is refused before the handler is called.
   *
   * @example tenant.answer(consent.getDataSubjectDetails, ({ headers }) => ({ identifier: headers.identifier }));
   */
  answer<Input extends readonly unknown[], Output>(
    operation: Answerable<Input, Output>,
    handler: (input: Received<Input>) => NoInfer<Output> | Response | Promise<NoInfer<Output> | Response>,
  ): void;
  /**
   * Sets the rows of a list. The tenant cuts them into pages in the shape of the operation, and reduces a `size` that is too large. It
   * reads the array with each request, so rows that you add later count.
   */
  rows<Item>(operation: Listable<Item>, rows: readonly NoInfer<Item>[], options?: RowsOptions): void;
  /**
   * Plays the jobs whose state an operation tells. A job begins with the first request for it, which gets 404 if the operation knows jobs
   * only after a while, and goes through the states of the operation.
   *
   * @example tenant.job(consent.getIndexCreationStatus, { polls: 3, ends: "failed" });
   */
  job<Output extends object>(operation: Waitable<Output>, options?: JobOptions<NoInfer<Output>>): void;
  /**
   * Makes the next requests for an operation fail, or the next token requests. Several faults of one operation happen in order. Returns
   * a function that removes the fault.
   *
   * @example const remove = tenant.fault(consent.getPurpose, 503, { times: Infinity });
   */
  fault(operation: OperationOrToken, fault: Fault, options?: FaultOptions): () => void;
  /** All requests that arrived on any of its hosts, in order. */
  readonly requests: readonly ReceivedRequest[];
  /** Returns the requests for one operation, or the token requests, in order. */
  requestsOf(operation: OperationOrToken): ReceivedRequest[];
  /** What its limits have counted. */
  readonly limits: TenantLimits;
  /** Makes all tokens invalid that were issued so far. Requests that use them get 401. */
  revoke(): void;
  /**
   * Closes its hosts and ends open requests. Rejects with the first error that a handler of `answer` threw, or that kept a response from
   * being sent, so that a test cannot overlook it.
   */
  close(): Promise<void>;
}
