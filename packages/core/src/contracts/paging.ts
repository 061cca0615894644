import type { CallOptions } from "./operation.js";
import type { OperationInput } from "./request.js";

/** A place in an operation's input: `{ part: "headers", name: "requestContinuation" }`. */
export interface InputPosition {
  readonly part: "query" | "headers" | "body";
  readonly name: string;
}

/** Where a list continues: the value that asks for the next page, and its place in the input. Plain JSON that can be stored. */
export interface ResumePosition extends InputPosition {
  readonly value: string | number;
}

/**
 * How an operation's response is divided into pages. Paths lead into the response (`meta.page`); an empty path is the response itself.
 * - `page`: pages are numbered from 0. `info` is the path of the page number and the totals, if the response holds them.
 * - `token`: the response holds a token at one of the paths in `token`. The next request returns it at `into`.
 * - `index`: SCIM, which counts rows from 1 (RFC 7644, section 3.4.2.4).
 * - `any`: the definition does not say. The shape is read from the response.
 */
export type PagingDefinition =
  | { readonly by: "page"; readonly items: string; readonly info?: string }
  | { readonly by: "token"; readonly items: string; readonly token: readonly string[]; readonly into: InputPosition }
  | { readonly by: "index" }
  | { readonly by: "any" };

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
