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
  /**
   * How many pages to request ahead of the one being read, 0 to 100. Pages that are numbered, of a list that says how many it has, are
   * requested side by side; others one after the other. Default: 0.
   */
  readonly prefetch?: number | undefined;
}

/** Options of `items` and `all`. */
export interface ItemsOptions<Item = unknown> extends PageOptions {
  /** How many rows to read at most. Pages beyond them are not requested. Default: no limit. */
  readonly limit?: number | undefined;
  /**
   * Returns what makes a row unique, such as its id. A row whose key came before is left out: pages of a list that changes, or that
   * has no stable order, can overlap. Default: every row is returned.
   */
  readonly distinct?: ((row: Item) => unknown) | undefined;
}

/** What one page says about itself and about the list. Values that make no sense are left out by the strategy. */
export interface PageInfo {
  /** The rows. `undefined` if the response has none where the list should be. */
  readonly items: readonly unknown[] | undefined;
  /** Where the next page starts. `undefined` if the page says that it is the last one. */
  readonly next: ResumePosition | undefined;
  /** Number of rows of the whole list. */
  readonly totalItems?: number | undefined;
  /** Number of pages of the whole list, if they are numbered. Pages up to this number can be requested side by side. */
  readonly totalPages?: number | undefined;
  /** Whether the page shows that the host moved on: its number is the requested one, or its token is new. */
  readonly hasMoved?: boolean | undefined;
  /** Why the page cannot be the requested one, in words for a `paging` error. */
  readonly problem?: string | undefined;
}

/** Reads what one page says from the response and the input that requested it. */
export type PageReader = (data: unknown, input: OperationInput) => PageInfo;

/** One kind of paging. */
export interface PagingMethod {
  readonly read: PageReader;
  /** Whether a position is one that a list of this kind continues from. */
  readonly accepts: (position: ResumePosition) => boolean;
  /** Whether an input requests the first page, so that the rows of all pages can be compared with the total of the list. */
  readonly isStart: (input: OperationInput) => boolean;
}

/** Knows one kind of paging. Returns how to follow lists of that kind, and nothing for others. */
export type PagingStrategy = (paging: PagingDefinition) => PagingMethod | undefined;

/** An operation as the paginator needs it. */
export interface PageableOperation {
  /** Name of the operation, for errors. */
  readonly name: string;
  readonly paging: PagingDefinition;
  /** Sends one request and returns its data. */
  readonly call: (input: OperationInput, options: CallOptions) => Promise<unknown>;
  /** Tells the connection's `onWarning`. */
  readonly warn: (text: string) => void;
}

/** The methods that a paged operation has. */
export interface PageMethods {
  items(input?: OperationInput, options?: CallOptions & ItemsOptions): AsyncIterableIterator<unknown>;
  pages(input?: OperationInput, options?: CallOptions & PageOptions): AsyncIterableIterator<Page<unknown, unknown>>;
  all(input?: OperationInput, options?: CallOptions & ItemsOptions): Promise<unknown[]>;
}

/** Adds `items`, `pages` and `all` to a paged operation. Made by {@link paginate}. */
export type Paginator = (operation: PageableOperation) => PageMethods;
