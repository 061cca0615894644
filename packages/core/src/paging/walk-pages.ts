import type { Input } from "../build-draft.js";
import { configuration, fail, outside } from "../fail.js";
import { isOneTrustError } from "../is-one-trust-error.js";
import type { ReadPage } from "./turn.js";
import { valueAt } from "./value-at.js";

/** One page as it came, with its rows. */
export interface WalkedPage {
  readonly data: unknown;
  readonly items: readonly unknown[];
}

/** What is walked: how one operation is called, and how its pages are read. */
export interface Walk {
  readonly name: string;
  readonly read: ReadPage;
  readonly call: (input: Input) => Promise<unknown>;
}

/**
 * Fetches page after page, each when it is asked for. Whatever ends the walk early is thrown with `resume`, the position at which
 * another walk goes on. A host that gives a page or a position a second time would be walked for ever, so that is an error.
 */
export async function* walkPages(
  walk: Walk,
  start: Input,
  resume?: string,
): AsyncGenerator<WalkedPage, void, undefined> {
  const seen = new Set([resume]);
  let position = resume;
  let before = "";
  let repeats = 0;
  try {
    for (;;) {
      const input = position === undefined ? start : moveTo(walk, start, position);
      const data = await walk.call(input);
      const { items, next } = walk.read(data, input);
      if (!Array.isArray(items)) throw paging(walk, "the answer has no list where its rows should be");
      const rows = JSON.stringify(items);
      repeats = rows === before ? repeats + 1 : 0;
      // Empty pages in a row are no fault, but a hundred are.
      const isRepeated = repeats > 0 && (items.length > 0 || repeats > 99);
      if (isRepeated || (next && seen.has(next))) throw paging(walk, "the host gave a page twice");
      yield { data, items };
      if (next === undefined) return;
      seen.add(next);
      before = rows;
      position = next;
    }
  } catch (error) {
    // Behind a getter that is not enumerable: a token may hold more than a printer should show.
    const at = position;
    if (isOneTrustError(error)) Object.defineProperty(error, "resume", { get: () => at, enumerable: false });
    throw error;
  }
}

/** The input that asks for the page at a position. */
function moveTo({ name }: Walk, input: Input, position: string): Input {
  const [, part, field = "", value] = /^(query|headers|body)\.(\S+) (.*)$/s.exec(position) ?? [];
  if (!part) throw configuration(name, "resume is no position that an error gave");
  return { ...input, [part]: { ...Object(valueAt(input, part)), [field]: value } };
}

function paging({ name }: Walk, text: string): unknown {
  return fail(outside(name), "paging", text, {}, {});
}
