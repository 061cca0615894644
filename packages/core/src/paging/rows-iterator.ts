import { beginStackAtCaller } from "../errors/create-error.js";

/** Loads rows page by page; `undefined` behind the last page. A row is anything that JSON can hold, which `undefined` is not. */
export interface RowSource<Row> {
  next(): Promise<readonly Row[] | undefined>;
  /** Lets go of what is under way. */
  close(): void;
}

/**
 * Hands out rows one by one; the source is opened when the first is asked for. Written by hand, since an async generator costs an extra
 * turn for each row. Several workers may share one iterator: each row goes to one of them, in the order in which they asked, and all of
 * them learn of a failure.
 */
export function iterateRows<Row>(open: () => RowSource<Row>): AsyncIterableIterator<Row> {
  let source: RowSource<Row> | undefined;
  let rows: readonly Row[] = [];
  let position = 0;
  let isOver = false;
  let failure: { readonly error: unknown } | undefined;
  let waiting = 0;
  let lastInLine: Promise<unknown> | undefined;

  const end = (): void => {
    if (!isOver) source?.close();
    isOver = true;
    rows = [];
  };

  const load = async (from: RowSource<Row>): Promise<void> => {
    // What was read is let go before the next page comes: two of them at once cost the garbage collector twice as much.
    rows = [];
    position = 0;
    try {
      const page = await from.next();
      if (page === undefined || isOver) return end();
      rows = page;
    } catch (error) {
      failure = isOver ? undefined : { error };
      end();
    }
  };

  const nextInLine = async (from: RowSource<Row>, before: Promise<unknown> | undefined) => {
    try {
      // Whoever asked before may have been told of a failure, which does not keep others from asking.
      if (before) await before.catch(() => {});
      while (!isOver && position >= rows.length) await load(from);
      const row = rows[position++];
      if (row !== undefined) return { done: false as const, value: row };
    } finally {
      waiting--;
    }
    if (failure) throw beginStackAtCaller(failure.error, nextInLine);
    return { done: true as const, value: undefined };
  };

  const iterator: AsyncIterableIterator<Row> = {
    next() {
      const row = rows[position];
      // The way of nearly every row, so without an async function. Whoever waits comes first.
      if (row !== undefined && waiting === 0) {
        position++;
        return Promise.resolve({ done: false, value: row });
      }
      try {
        source ??= open();
      } catch (error) {
        return Promise.reject(beginStackAtCaller(error, iterator.next));
      }
      const turn = nextInLine(source, waiting++ === 0 ? undefined : lastInLine);
      lastInLine = turn;
      return turn;
    },
    async return() {
      end();
      return { done: true, value: undefined };
    },
    async throw(error) {
      end();
      throw error;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
