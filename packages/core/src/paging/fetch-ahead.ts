import type { WalkedPage } from "./walk-pages.js";

type Pages = AsyncGenerator<WalkedPage, void, undefined>;
type Next = IteratorResult<WalkedPage, void>;

/** Fetches up to `count` pages ahead of the reader, one after the other, but none that `limit` rows do not need. */
export async function* fetchAhead(pages: Pages, count: number, limit: number): Pages {
  const asked: Promise<Next>[] = [];
  let latest: Promise<unknown> = Promise.resolve();
  let rows = 0;
  // Until the first page tells how long pages are, it may hold all that is wanted.
  let length = limit;
  let isLeft = false;
  const ask = (): void => {
    const next = latest.then((): Next | Promise<Next> => (isLeft ? { done: true, value: undefined } : pages.next()));
    // A page that fails while nobody waits for it fails when its turn comes.
    latest = next.catch(() => {});
    asked.push(next);
  };
  try {
    for (;;) {
      if (asked.length === 0) ask();
      const page = await asked.shift();
      if (!page || page.done) return;
      length = page.value.items.length;
      rows += length;
      while (asked.length < count && rows + asked.length * length < limit) ask();
      yield page.value;
    }
  } finally {
    isLeft = true;
  }
}
