import type { Input } from "../build-draft.js";
import type { CallOptions } from "../operation.js";
import { fetchAhead } from "./fetch-ahead.js";
import type { ItemOptions, Paging } from "./paging.js";
import { styleOf } from "./turn.js";
import { type WalkedPage, walkPages } from "./walk-pages.js";

type Options = CallOptions & ItemOptions;

/** What {@link service} is handed where lists come in pages. */
export type PageThrough = typeof pageThrough;

/**
 * Makes `items` and `pages` of an operation: `name` is the operation's, `paging` its row's, `call` sends one request. Service packages
 * hand it to {@link service}. What they give rejects as the call does, or with a `paging` error where a host's pages lead nowhere.
 */
export function pageThrough(
  name: string,
  paging: Paging,
  call: (input: Input, options: CallOptions) => Promise<unknown>,
): {
  items: (input?: Input, options?: Options) => AsyncGenerator;
  pages: (input?: Input, options?: Options) => AsyncGenerator;
} {
  const walk = (
    input: Input,
    { resume, prefetch = 0, limit = Infinity, ...options }: Options,
  ): AsyncGenerator<WalkedPage> => {
    const pages = walkPages({ name, style: styleOf(paging), call: (next) => call(next, options) }, input, resume);
    return prefetch > 0 ? fetchAhead(pages, prefetch, limit) : pages;
  };
  return {
    async *items(input = {}, { limit = Infinity, ...options } = {}) {
      let left = limit;
      if (left <= 0) return;
      for await (const page of walk(input, { ...options, limit })) {
        for (const item of page.items) {
          yield item;
          if (--left <= 0) return;
        }
      }
    },
    async *pages(input = {}, options = {}) {
      for await (const { data } of walk(input, { ...options, limit: Infinity })) yield data;
    },
  };
}
