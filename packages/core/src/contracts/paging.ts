import type { CallOptions } from "./call-options.js";
import type { InputPosition, PagingDefinition } from "./metadata.js";
import type { OperationInput } from "./request.js";

/** Where a list continues: the value that asks for the next page, and its place in the input. Plain JSON that can be stored. */
export interface ResumePosition extends InputPosition {
  readonly value: string | number;
}

/** One page of a list. */
export interface Page<Data, Item> {
  /** The response as the operation returns it. */
  readonly data: Data;
  /** The rows of the page. */
  readonly items: readonly Item[];
  /** Where the next page starts. `undefined` on the last page. Store it to continue later: `pages(input, { resume })`. */
  readonly resume: ResumePosition | undefined;
}

/** Options of `pages`. */
export interface PageOptions {
  /** Where to continue: the `resume` of a page or of an error of an earlier run over the same input. Default: the start. */
  readonly resume?: ResumePosition | undefined;
  /** How many pages to fetch ahead of the one being read, 0 to 100. Default: 0. */
  readonly prefetch?: number | undefined;
}

/** Options of `items` and `all`. */
export interface ItemsOptions extends PageOptions {
  /** How many rows to read at most. Pages beyond them are not requested. Default: no limit. */
  readonly limit?: number | undefined;
}

/** What one page says: its rows (not a list if the response has none), and where the next page starts, if there is one. */
export interface PageInfo {
  readonly items: unknown;
  readonly next: ResumePosition | undefined;
}

/** Reads what one page says from the response and the input that requested it. */
export type PageReader = (data: unknown, input: OperationInput) => PageInfo;

/** Knows one kind of paging. Returns a reader for lists of that kind and nothing for others. */
export type PagingStrategy = (paging: PagingDefinition) => PageReader | undefined;

/** An operation as the paginator needs it. */
export interface PageableOperation {
  /** Name of the operation, for errors. */
  readonly name: string;
  readonly paging: PagingDefinition;
  /** Sends one request and returns its data. */
  readonly call: (input: OperationInput, options: CallOptions) => Promise<unknown>;
}

/** The methods that a paged operation has. */
export interface PageMethods {
  items(input?: OperationInput, options?: CallOptions & ItemsOptions): AsyncIterableIterator<unknown>;
  pages(input?: OperationInput, options?: CallOptions & PageOptions): AsyncIterableIterator<Page<unknown, unknown>>;
  all(input?: OperationInput, options?: CallOptions & ItemsOptions): Promise<unknown[]>;
}

/** Adds `items`, `pages` and `all` to a paged operation. Made by {@link paginate}. */
export type Paginator = (operation: PageableOperation) => PageMethods;
