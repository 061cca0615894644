import type { PageInfo, ResumePosition } from "../contracts/paging.js";

/** How many empty pages in a row a list may have. */
const emptyPagesAllowed = 10;

/** How many pages back equal rows are looked for, if the host does not show that it moves on. */
const pagesRemembered = 16;

/** Up to so many rows a page is remembered whole. */
const smallPage = 50;

/** How many rows of a larger page are remembered. A list of a million rows costs half as much again if it is all of them. */
const rowsRemembered = 20;

/** Follows the pages of one list and says when they lead nowhere. */
export interface PageChecks {
  /** What is wrong with a page, in words for a `paging` error. `undefined` if it can be used. */
  problemOf(page: PageInfo, items: readonly unknown[]): string | undefined;
  /** Counts the rows that the caller was given. */
  count(rows: number): void;
  /** What is wrong with the end of the list: `error` if rows are missing, `warning` if rows and total differ. */
  problemAtEnd(): { readonly error?: string; readonly warning?: string };
}

/** Makes the checks of one walk. One that does not start at the beginning cannot compare its rows with the total of the list. */
export function checkPages(start: ResumePosition | undefined, isWhole: boolean): PageChecks {
  const positions = new Set<string>(start === undefined ? [] : [keyOf(start)]);
  const isKnown = rememberPages();
  let emptyPages = 0;
  let rows = 0;
  let total: number | undefined;
  let lastCount = 0;

  const isRepeated = (page: PageInfo, items: readonly unknown[]): boolean => {
    if (page.next !== undefined) {
      const key = keyOf(page.next);
      if (positions.has(key)) return true;
      positions.add(key);
    }
    return !page.hasMoved && items.length > 0 && isKnown(items);
  };

  return {
    problemOf(page, items) {
      if (page.problem !== undefined) return page.problem;
      if (isRepeated(page, items)) return "the host returned the same page twice, so the list would never end";
      emptyPages = items.length === 0 ? emptyPages + 1 : 0;
      if (emptyPages > emptyPagesAllowed) return `the host returned ${emptyPages} empty pages in a row`;
      lastCount = items.length;
      total = page.totalItems;
      return undefined;
    },
    count(given) {
      rows += given;
    },
    problemAtEnd() {
      if (!isWhole || total === undefined || rows === total) return {};
      // A page without rows cannot be the end of a list that has more; a full last page can, as lists change while they are read.
      if (lastCount === 0 && rows < total) return { error: `the list ended after ${rows} of ${total} rows` };
      return {
        warning: `the list returned ${rows} rows, and its total is ${total}. Rows may be missing or repeated: it changed while it was read, or its order is not stable.`,
      };
    },
  };
}

function keyOf({ part, name, value }: ResumePosition): string {
  return `${part} ${name} ${value}`;
}

/**
 * Tells whether all rows of a page are those of an earlier one. Of a large page it remembers some rows, spread evenly. Only when just those
 * come back does it remember whole pages: a host that repeats its pages goes on to do so.
 */
function rememberPages(): (items: readonly unknown[]) => boolean {
  const isKnownSample = rememberTexts();
  const isKnownPage = rememberTexts();
  return (items) => {
    const isSmall = items.length <= smallPage;
    const sample = isSmall ? items : evenlySpread(items, rowsRemembered);
    if (!isKnownSample(`${items.length} ${JSON.stringify(sample)}`)) return false;
    return isSmall || isKnownPage(JSON.stringify(items));
  };
}

/** So many rows of a longer list, at equal distances. */
function evenlySpread(rows: readonly unknown[], count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => rows[Math.floor((index * rows.length) / count)]);
}

/** Tells whether a text is among the last ones, and remembers it. */
function rememberTexts(): (text: string) => boolean {
  const texts: string[] = [];
  return (text) => {
    if (texts.includes(text)) return true;
    texts.push(text);
    if (texts.length > pagesRemembered) texts.shift();
    return false;
  };
}
