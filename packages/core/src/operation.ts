import type { Draft } from "./draft.js";
import type { Facts } from "./facts.js";

/** The input of an operation that takes nothing. */
export type NoInput = Record<string, never>;

/** Options of one call. Times are in milliseconds. */
export interface CallOptions {
  /** Ends the call wherever it stands; the call rejects with an `abort` error whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal;
  /** Longest time for one attempt, body included, in ms. */
  readonly timeout?: number;
  /** Longest time for the whole call, waits and further attempts included, in ms. */
  readonly deadline?: number;
  /** `false` sends once; else how many attempts at most, and the longest wait between two of them in ms. */
  readonly retry?: false | { readonly attempts?: number; readonly maxWait?: number };
}

/** Data and the platform's own `Response`, its body already read. */
export interface Answer<Output> {
  readonly data: Output;
  readonly response: Response;
}

/** One operation of a service: a function with its facts attached. */
export interface Operation<Input extends readonly unknown[], Output> {
  /** Calls the operation and returns its data; rejects with a {@link OneTrustError}. */
  (...args: [...input: Input, options?: CallOptions]): Promise<Output>;
  /** Like the call itself, and returns the `Response` beside the data. */
  withResponse(...args: [...input: Input, options?: CallOptions]): Promise<Answer<Output>>;
  /** The request that would be sent, without credentials. Sends nothing. */
  draft(...input: Input): Draft;
  /** What is known about the operation. */
  readonly facts: Facts;
}

/** An operation whose answer comes in pages. */
export interface PagedOperation<Input extends readonly unknown[], Page, Item> extends Operation<Input, Page> {
  /** Every item of every page, fetched as they are asked for. */
  items(...args: [...input: Input, options?: CallOptions]): AsyncIterableIterator<Item>;
  /** Every page, fetched as they are asked for. */
  pages(...args: [...input: Input, options?: CallOptions]): AsyncIterableIterator<Page>;
}
