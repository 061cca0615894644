import type { Input } from "../build-draft.js";
import { fail, outside } from "../fail.js";
import { isOneTrustError } from "../is-one-trust-error.js";
import { moveTo } from "./move-to.js";
import type { ReadPage } from "./turn.js";

/** One page: its rows, and the answer as it came. */
type Page = readonly [items: readonly unknown[], data: unknown];

/**
 * Fetches page after page from a position or the start, each when it is asked for and only while pages are wanted. Whatever ends
 * the walk early is thrown with `resume`, the position at which another walk goes on. A host that gives a page or a position a
 * second time would be walked for ever, so that is an error.
 */
export async function* walkPages(
  name: string,
  read: ReadPage,
  call: (input: Input) => Promise<unknown>,
  start: Input,
  position: string | undefined,
  isWanted: () => boolean,
): AsyncGenerator<Page, void, undefined> {
  const refuse = (text: string) => fail(outside(name), "paging", text, {}, {});
  const seen = new Set([position]);
  let before = "";
  let repeats = 0;
  try {
    while (isWanted()) {
      const input = moveTo(name, start, position);
      const data = await call(input);
      const { items, next } = read(data, input);
      if (!Array.isArray(items)) throw refuse("the answer has no list");
      const rows = JSON.stringify(items);
      repeats = rows === before ? repeats + 1 : 0;
      // Empty pages in a row are no fault, but a hundred are.
      if (repeats > (items.length ? 0 : 99) || (next && seen.has(next))) throw refuse("a page came twice");
      yield [items, data];
      if (!next) return;
      seen.add(next);
      before = rows;
      position = next;
    }
  } catch (error) {
    // Behind a getter that is not enumerable: a token may hold more than a printer should show.
    if (isOneTrustError(error)) Object.defineProperty(error, "resume", { get: () => position });
    throw error;
  }
}
