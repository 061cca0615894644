/**
 * How an operation's answer is cut into pages. Paths lead into the answer, `meta.page`; an empty path is the answer itself.
 * - `page`: pages are counted; `info` is where the answer says which page this is and how many there are, absent if it does not.
 * - `token`: the answer holds a token at one of `token`, which the next request gives back at `into`.
 * - `index`: SCIM, which counts rows from 1 (RFC 7644 §3.4.2.4).
 * - `any`: the definition does not tell; the shape is read off the answer.
 */
export type Paging =
  | { readonly by: "page"; readonly items: string; readonly info?: string }
  | { readonly by: "token"; readonly items: string; readonly token: readonly string[]; readonly into: TokenPlace }
  | { readonly by: "index" }
  | { readonly by: "any" };

/** The part of the input and the name in it, `headers.requestContinuation`. */
export type TokenPlace = `${"query" | "headers" | "body"}.${string}`;

/** Options of `items` and `pages`. */
export interface PageOptions {
  /**
   * Where to go on: `resume` of the error that ended an earlier run over the same input. Any other text is a `configuration` error.
   */
  readonly resume?: string;
  /**
   * How many pages are fetched ahead of the one that is being read, at most 100; 0, the default, fetches each when it is asked for.
   */
  readonly prefetch?: number;
}

/** Options of `items`. */
export interface ItemOptions extends PageOptions {
  /** How many items at most; no page is fetched that is not needed for them. */
  readonly limit?: number;
}
