import type { Input } from "../build-draft.js";
import { fail, outside } from "../fail.js";
import { isOneTrustError } from "../is-one-trust-error.js";
import type { Style } from "./turn.js";

/** One page as it came, with its rows. */
export interface WalkedPage {
  readonly data: unknown;
  readonly items: readonly unknown[];
}

/** What is walked: how one operation is called, and how it pages. */
export interface Walk {
  readonly name: string;
  readonly style: Style;
  readonly call: (input: Input) => Promise<unknown>;
}

/**
 * Fetches page after page, each when it is asked for. Whatever ends the walk early is thrown with `resume`, the position at which
 * another walk goes on. A host that gives a page or a token a second time would be walked for ever, so that is an error.
 */
export async function* walkPages(
  walk: Walk,
  start: Input,
  resume?: string,
): AsyncGenerator<WalkedPage, void, undefined> {
  const seen = new Set<string>();
  let position = resume;
  let before = "";
  for (;;) {
    const { data, items, next } = await fetchPage(walk, start, position).catch((error) => stop(error, position));
    const rows = JSON.stringify(items);
    const isRepeated =
      (items.length > 0 && rows === before) || (next !== undefined && (next === position || seen.has(next)));
    if (isRepeated) stop(paging(walk, "the host gave a page twice"), position);
    yield { data, items };
    if (next === undefined) return;
    if (walk.style.mayCircle) seen.add(next);
    before = rows;
    position = next;
  }
}

async function fetchPage(
  walk: Walk,
  start: Input,
  position: string | undefined,
): Promise<WalkedPage & { next: string | undefined }> {
  const input = position === undefined ? start : walk.style.at(start, position);
  const data = await walk.call(input);
  const { items, next } = walk.style.read(data, input);
  if (!Array.isArray(items)) throw paging(walk, "the answer has no list where its rows should be");
  return { data, items, next };
}

function paging({ name }: Walk, message: string): unknown {
  return fail(outside(name), { kind: "paging", message }, {});
}

/** Behind a getter that is not enumerable: a token may hold more than a printer should show. */
function stop(error: unknown, resume: string | undefined): never {
  if (isOneTrustError(error)) Object.defineProperty(error, "resume", { get: () => resume, enumerable: false });
  throw error;
}
