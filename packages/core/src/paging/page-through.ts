import type { Input } from "../build-draft.js";
import { configuration } from "../fail.js";
import type { CallOptions } from "../operation.js";
import type { ItemOptions, Paging } from "./paging.js";
import type { PagingStyle } from "./turn.js";
import { walkPages } from "./walk-pages.js";

type Options = CallOptions & ItemOptions;

/** The rows of a page that a reader is given. */
type RowsOf = (items: readonly unknown[], data: unknown) => readonly unknown[];

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
    const through = (rowsOf: RowsOf) =>
      async function* (
        start: Input = {},
        { resume, prefetch = 0, limit: left = Infinity, ...options }: Options = {},
      ): AsyncGenerator<unknown, void, undefined> {
        const read = styles.map((style) => style(paging)).find(Boolean);
        if (!read) throw configuration(name, `pass pageThrough the style of ${paging.by}`);
        const send = (at: Input) => call(at, options);
        // `left` rows are still wanted, and none once the reader is gone.
        const pages = walkPages(name, read, send, start, resume, () => !(left <= 0));
        const asked: ReturnType<typeof pages.next>[] = [];
        try {
          for (;;) {
            const { value } = await (asked.shift() ?? pages.next());
            if (!value) return;
            const rows = rowsOf(...value);
            // As many pages ahead as the reader wants, a hundred at most, but none that the limit does not need.
            while (asked.length < Math.min(prefetch, 100, left / rows.length - 1)) {
              const page = pages.next();
              // A page that fails while nobody waits for it fails when its turn comes.
              page.catch(() => {});
              asked.push(page);
            }
            for (const row of rows) {
              yield row;
              if (--left <= 0) return;
            }
          }
        } finally {
          left = 0;
        }
      };
    return { items: through((items) => items), pages: through((_, data) => [data]) };
  };
}
