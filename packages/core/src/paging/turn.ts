import type { Input } from "../build-draft.js";
import type { Paging } from "./paging.js";

/** What one page says: its rows (no list where the answer has none), and the position of the next page, if there is one. */
export interface Turn {
  readonly items: unknown;
  /** The part of the input, the name in it and the value that asks for the page, `query.page 3`. */
  readonly next: string | undefined;
}

/** Reads what one page says, from the answer and the input that asked for it. */
export type ReadPage = (data: unknown, input: Input) => Turn;

/** One style of paging: the reader of a list's pages, or nothing where the list is of another style. */
export type PagingStyle = (paging: Paging) => ReadPage | undefined;
