import type { Input } from "../build-draft.js";
import { configuration } from "../fail.js";
import type { CallOptions } from "../operation.js";
import { fetchAhead } from "./fetch-ahead.js";
import type { ItemOptions, Paging } from "./paging.js";
import type { PagingStyle } from "./turn.js";
import { type WalkedPage, walkPages } from "./walk-pages.js";

/** How many pages are fetched ahead at most. */
const most = 100;

type Options = CallOptions & ItemOptions;

/** Makes `items` and `pages` of an operation: `name` is the operation's, `paging` its row's, `call` sends one request. */
export type PageThrough = (
  name: string,
  paging: Paging,
  call: (input: Input, options: CallOptions) => Promise<unknown>,
) => {
  items: (input?: Input, options?: Options) => AsyncGenerator;
  pages: (input?: Input, options?: Options) => AsyncGenerator;
};

/**
 * What {@link service} is handed where lists come in pages: the styles that its table names, and no others, since what is handed in
 * is carried. `items` and `pages` reject as the call does, with a `paging` error where a host's pages lead nowhere, and with a
 * `configuration` error where the style of the list is not among those given.
 *
 * @example service("tenant", operations, pageThrough(turnPages, followToken));
 */
export function pageThrough(...styles: readonly PagingStyle[]): PageThrough {
  return (name, paging, call) => {
    async function* walk(
      start: Input,
      { resume, prefetch = 0, limit = Infinity, ...options }: Options,
    ): AsyncGenerator<WalkedPage, void, undefined> {
      const read = styles.map((style) => style(paging)).find(Boolean);
      if (!read) throw configuration(name, `pages by ${paging.by} are not handed to pageThrough`);
      const pages = walkPages({ name, read, call: (input) => call(input, options) }, start, resume);
      yield* prefetch > 0 ? fetchAhead(pages, Math.min(prefetch, most), limit) : pages;
    }
    return {
      async *items(input = {}, options = {}) {
        let { limit: left = Infinity } = options;
        if (left <= 0) return;
        for await (const page of walk(input, options)) {
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
  };
}
