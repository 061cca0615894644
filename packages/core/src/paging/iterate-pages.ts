import type { Page, PageReader, ResumePosition } from "../contracts/paging.js";
import type { OperationInput } from "../contracts/request.js";
import { createError, noCall } from "../errors/create-error.js";
import { property } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";

/** How many empty pages in a row a list may have. */
const emptyPagesAllowed = 100;

/** A walk over the pages of one list. */
interface PageWalk {
  /** Name of the operation, for errors. */
  readonly name: string;
  readonly read: PageReader;
  readonly call: (input: OperationInput) => Promise<unknown>;
  readonly input: OperationInput;
  readonly resume: ResumePosition | undefined;
  /** Whether another page is still wanted. */
  readonly isWanted: () => boolean;
}

/**
 * Requests page after page from a position or the start, each when it is asked for. What ends the walk early is thrown with `resume`, the
 * position where another walk continues. A host that returns a page or a position a second time would be followed for ever, so that is an
 * error.
 */
export async function* iteratePages(walk: PageWalk): AsyncGenerator<Page<unknown, unknown>, void, undefined> {
  const { name, read, call, input, isWanted } = walk;
  const repeats = repeatDetector();
  let position = walk.resume;
  repeats.isRepeatedPosition(position);
  try {
    while (isWanted()) {
      const pageInput = applyPosition(input, position);
      const data = await call(pageInput);
      const { items, next } = read(data, pageInput);
      if (!isList(items))
        throw pagingError(name, "the response has no list of rows. Call the operation itself and look at its data.");
      if (repeats.isRepeatedPage(items) || (next && repeats.isRepeatedPosition(next))) {
        throw pagingError(
          name,
          "the host returned the same page twice. Stopped, as the list would never end; error.resume is the position.",
        );
      }
      yield { data, items, resume: next };
      if (!next) return;
      position = next;
    }
  } catch (error) {
    // Not enumerable: a token may hold more than a printer should show.
    if (isOneTrustError(error)) Object.defineProperty(error, "resume", { get: () => position, configurable: true });
    throw error;
  }
}

/** The input that requests the page at a position. */
function applyPosition(input: OperationInput, position: ResumePosition | undefined): OperationInput {
  if (position === undefined) return input;
  const { part, name, value } = position;
  return { ...input, [part]: Object.assign({}, property(input, part), { [name]: value }) };
}

/** Remembers the positions and the page before. */
function repeatDetector() {
  const positions = new Set<string>();
  let before: string | undefined;
  let repeated = 0;
  return {
    isRepeatedPosition(position: ResumePosition | undefined): boolean {
      const key = JSON.stringify(position) ?? "";
      const isRepeated = positions.has(key);
      positions.add(key);
      return isRepeated;
    },
    isRepeatedPage(items: readonly unknown[]): boolean {
      const rows = JSON.stringify(items);
      repeated = rows === before ? repeated + 1 : 0;
      before = rows;
      return repeated >= (items.length > 0 ? 1 : emptyPagesAllowed);
    },
  };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function pagingError(name: string, text: string) {
  return createError({ progress: noCall(name), kind: "paging", text });
}
