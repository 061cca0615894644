/// <reference lib="esnext.disposable" preserve="true" />
import type { Connection, ConnectOptions, OperationMetadata, HostKind } from "@onetrust-client/core";
import type { Answerable, Listable } from "./answerable.js";
import type { Fault, FaultOptions } from "./fault.js";
import type { Received } from "./received.js";
import type { ReceivedRequest } from "./received-request.js";
import type { RowsOptions } from "./rows-options.js";

/** A tenant on this machine: its hosts, what they answer, and what they were asked. */
export interface FakeTenant extends AsyncDisposable {
  /** Origins by kind of host, each with a port of its own. */
  readonly hosts: Readonly<Record<HostKind, string>>;
  /** What core's `connect` needs to reach it: hosts and client credentials. For programs that connect themselves. */
  readonly options: ConnectOptions & { readonly hostname: string };
  /** Id and secret of its one credential, and a static API key, for programs that take those. */
  readonly client: { readonly clientId: string; readonly clientSecret: string; readonly apiKey: string };
  /** Connects to it; options given here go before its own, and `hosts` one by one, so that none becomes the vendor's unasked. */
  connect(options?: ConnectOptions): Connection;
  /**
   * Says what an operation returns. The function is given the call's input as it arrived, and returns what the operation does, or a
   * `Response` for anything else. The last one given counts.
   *
   * @example tenant.answer(consent.getDataSubjectDetails, ({ headers }) => ({ identifier: headers.identifier }));
   */
  answer<Input extends readonly unknown[], Output>(
    operation: Answerable<Input, Output>,
    give: (input: Received<Input>) => NoInfer<Output> | Response | Promise<NoInfer<Output> | Response>,
  ): void;
  /**
   * Says what rows a list has; it is cut into pages as the operation's are, with sizes clamped. The array is read with each request,
   * so what is added to it later counts.
   */
  rows<Item>(operation: Listable<Item>, rows: readonly NoInfer<Item>[], options?: RowsOptions): void;
  /**
   * Makes something go wrong with the next requests for an operation, or for tokens. Several for one operation strike in order.
   * Returns a function that lifts the fault, `Infinity` times or not.
   *
   * @example const lift = tenant.fault(consent.getPurpose, 503, { times: Infinity });
   */
  fault(operation: { readonly metadata: OperationMetadata } | "token", fault: Fault, options?: FaultOptions): () => void;
  /** Every request that arrived, on whatever host, in order. */
  readonly requests: readonly ReceivedRequest[];
  /** Those for one operation, or for tokens. */
  requestsOf(operation: { readonly metadata: OperationMetadata } | "token"): ReceivedRequest[];
  /** Ends all tokens that were issued so far; the next calls are answered with 401 until they bring a new one. */
  revoke(): void;
  /**
   * Closes its hosts. Rejects with what a function given to `answer` threw, or why its answer could not be sent, so that a test cannot
   * overlook it.
   */
  close(): Promise<void>;
}
