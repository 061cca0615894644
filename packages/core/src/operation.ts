import type { Draft } from "./draft.js";
import type { Facts } from "./facts.js";
import type { ItemOptions, PageOptions } from "./paging/paging.js";

/** The input of an operation that takes nothing. */
export type NoInput = Record<string, never>;

/** Options of one call. Times are in milliseconds. */
export interface CallOptions {
  /** Ends the call wherever it stands; the call rejects with an `abort` error whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Longest time for one attempt, body included, in ms; 60,000 if not given. A token request is shared by all who wait for it and has
   * the connection's `timeout`.
   */
  readonly timeout?: number;
  /** Longest time for the whole call, waits and further attempts included, in ms; no limit if not given. */
  readonly deadline?: number;
  /**
   * How many attempts at most, 3 if not given, and the longest back-off or block to wait for in ms, 60,000 if not given; callers
   * that waited for one block go on one by one, which may take longer. `false` is one attempt, which still waits for a block that
   * is known. A 401 is answered once with a new token in any case.
   */
  readonly retry?: false | { readonly attempts?: number; readonly maxWait?: number };
}

/** Data and the platform's own `Response`, its body already read unless the data is the stream of it. */
export interface Answer<Output> {
  readonly data: Output;
  readonly response: Response;
}

/**
 * One operation of a service: a function with its facts attached. Called, it returns the operation's data and rejects with a
 * {@link OneTrustError}. The call signature has no comment of its own, or editors would show that instead of the operation's.
 */
export interface Operation<Input extends readonly unknown[], Output> {
  (...args: [...input: Input, options?: CallOptions]): Promise<Output>;
  /** Like the call itself, and returns the `Response` beside the data. */
  withResponse(...args: [...input: Input, options?: CallOptions]): Promise<Answer<Output>>;
  /**
   * The request that would be sent, without credentials. Sends nothing; throws a `configuration` error where the input cannot be
   * sent.
   */
  draft(...input: Input): Draft;
  /** What is known about the operation. */
  readonly facts: Facts;
}

/** An operation whose answer comes in pages. */
export interface PagedOperation<Input extends readonly unknown[], Page, Item> extends Operation<Input, Page> {
  /**
   * Every item of every page, each page fetched when it is asked for. An error leaves nothing out: what came before it was given,
   * and its `resume` is where another run goes on.
   *
   * @example for await (const vendor of inventory.listInventories.items({ path: { schemaName: "vendors" } })) { … }
   */
  items(...args: [...input: Input, options?: CallOptions & ItemOptions]): AsyncIterableIterator<Item>;
  /** Every page as the operation returns it, fetched when it is asked for. */
  pages(...args: [...input: Input, options?: CallOptions & PageOptions]): AsyncIterableIterator<Page>;
}
