import { beginStackAtCaller } from "../errors/create-error.js";

/** Loads rows page by page; `undefined` behind the last page. */
interface RowSource<Row> {
  next(): Promise<readonly Row[] | undefined>;
  /** Lets go of what is under way. */
  close(): void;
}

/**
 * Hands out rows one by one. Written by hand, since an async generator costs an extra turn for each row. Several workers may share one
 * iterator: each row goes to one of them, and all of them learn of a failure.
 */
export function iterateRows<Row>(source: RowSource<Row>): AsyncIterableIterator<Row> {
  let rows: Iterator<Row, undefined> = noRows();
  let loading: Promise<void> | undefined;
  let isOver = false;
  let failure: { readonly error: unknown } | undefined;

  const end = (): void => {
    if (!isOver) source.close();
    isOver = true;
    rows = noRows();
  };

  const load = async (): Promise<void> => {
    try {
      const page = await source.next();
      if (page === undefined || isOver) return end();
      rows = page.values();
    } catch (error) {
      failure = isOver ? undefined : { error };
      end();
    }
  };

  const nextAfterLoading = async (): Promise<IteratorResult<Row>> => {
    for (;;) {
      const row = rows.next();
      if (!row.done) return row;
      if (failure) throw beginStackAtCaller(failure.error, nextAfterLoading);
      if (isOver) return { done: true, value: undefined };
      loading ??= load().finally(() => {
        loading = undefined;
      });
      await loading;
    }
  };

  const iterator: AsyncIterableIterator<Row> = {
    next() {
      const row = rows.next();
      return row.done ? nextAfterLoading() : Promise.resolve(row);
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

function noRows(): Iterator<never, undefined> {
  return [][Symbol.iterator]();
}
