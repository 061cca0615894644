import { expect, test } from "vitest";
import {
  bearer,
  type ConnectOptions,
  connect,
  defineService,
  isOneTrustError,
  type Limiter,
  type OneTrustWarning,
  type PagedOperation,
  pageNumber,
  paginate,
  scimIndex,
} from "../../src/index.js";

interface Row {
  readonly id: number;
}

interface Lists {
  readonly numbered: PagedOperation<[input?: object], unknown, Row>;
  readonly users: PagedOperation<[input?: object], unknown, Row>;
}

const lists = defineService<Lists>({
  package: "lists",
  host: "tenant",
  operations: {
    numbered: { path: "/numbered", paging: { by: "page", items: "content", info: "" } },
    users: { path: "/users", paging: { by: "index" } },
  },
  paging: paginate(pageNumber, scimIndex),
});

/** What the host answers to a page, counted from 0. The later the page, the sooner the answer. */
type Answer = (page: number) => unknown;

/** A host of ten pages, or however many the answers say, that counts what is under way. */
function open(answer: Answer, options: ConnectOptions = {}) {
  const requested: number[] = [];
  const warnings: OneTrustWarning[] = [];
  const count = { running: 0, most: 0 };
  const connection = connect({
    hostname: "app.onetrust.com",
    credentials: bearer("t"),
    onWarning: (warning) => warnings.push(warning),
    fetch: async (url, { signal }) => {
      const { searchParams } = new URL(url);
      const page = Number(searchParams.get("page") ?? Number(searchParams.get("startIndex") ?? 1) - 1);
      requested.push(page);
      count.most = Math.max(count.most, ++count.running);
      try {
        await new Promise<void>((resolve, reject) => {
          setTimeout(resolve, Math.max(0, 20 - 2 * page));
          signal?.addEventListener("abort", () => reject(signal.reason));
        });
      } finally {
        count.running--;
      }
      const given = answer(page);
      return given instanceof Response ? given : Response.json(given);
    },
    ...options,
  });
  return { ...lists(connection), requested, warnings, count };
}

const two = (page: number): Row[] => [{ id: 2 * page }, { id: 2 * page + 1 }];
const upTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index);

/** Reads a list and returns the ids of its rows, and the error that ended it. */
async function read(list: AsyncIterable<Row>): Promise<{ ids: number[]; error: unknown }> {
  const ids: number[] = [];
  try {
    for await (const { id } of list) ids.push(id);
    return { ids, error: undefined };
  } catch (error) {
    return { ids, error };
  }
}

test("pages that are refused by a rate limit come in their place, each row once", async () => {
  const refused = new Set([3, 4, 6]);
  const host = open((page) =>
    refused.delete(page)
      ? new Response("{}", { status: 429, headers: { "retry-after": "0.15", "ot-period": "MINUTE" } })
      : { content: two(page), totalPages: 10 },
  );
  expect(await read(host.numbered.items({}, { prefetch: 4 }))).toEqual({ ids: upTo(20), error: undefined });
  expect(refused).toEqual(new Set());
  expect(host.requested).toHaveLength(13);
});

test("each page waits for its turn where a limiter gives turns", async () => {
  let turns = 0;
  let before: Promise<void> = Promise.resolve();
  const oneByOne: Limiter = {
    check: () => undefined,
    block: () => {},
    takeTurn: async () => {
      turns++;
      const turn = before;
      let end = (): void => {};
      before = new Promise((resolve) => {
        end = resolve;
      });
      await turn;
      return end;
    },
  };
  const host = open((page) => ({ content: two(page), totalPages: 10 }), { limiter: oneByOne });
  expect((await read(host.numbered.items({}, { prefetch: 4 }))).ids).toEqual(upTo(20));
  expect([turns, host.count.most]).toEqual([10, 1]);
});

test("no more pages are requested than are read and fetched ahead, however slow the reader is", async () => {
  const host = open((page) => ({ content: two(page), totalPages: 10 }));
  const ahead: number[] = [];
  for await (const _ of host.numbered.pages({}, { prefetch: 3 })) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    ahead.push(host.requested.length);
  }
  expect(ahead).toEqual([4, 5, 6, 7, 8, 9, 10, 10, 10, 10]);
  expect(host.count.most).toBe(3);
});

test("a page that comes back is noticed, and no request is left behind", async () => {
  const host = open((page) => ({ content: two(Math.min(page, 3)), totalPages: 50 }));
  const { ids, error } = await read(host.numbered.items({}, { prefetch: 4 }));
  expect(ids).toEqual(upTo(8));
  expect(isOneTrustError(error) && [error.kind, error.resume]).toEqual([
    "paging",
    { part: "query", name: "page", value: 4 },
  ]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(host.count.running).toBe(0);
});

test("another page than the requested one is an error at its place, behind the rows before it", async () => {
  const host = open((page) => ({ content: two(page), number: page === 5 ? 4 : page, totalPages: 10 }));
  const { ids, error } = await read(host.numbered.items({}, { prefetch: 4 }));
  expect(ids).toEqual(upTo(10));
  expect(isOneTrustError(error) && [error.message, error.resume]).toEqual([
    "numbered: page 5 was requested and the host returned page 4. Call again with error.resume, or look at a page with pages().",
    { part: "query", name: "page", value: 5 },
  ]);
});

test("rows that differ from the total are told once", async () => {
  const host = open((page) => ({ content: two(page), totalPages: 10, totalElements: 23 }));
  expect((await read(host.numbered.items({}, { prefetch: 4 }))).ids).toEqual(upTo(20));
  expect(host.warnings).toMatchObject([{ kind: "list", operation: "numbered" }]);
});

test.each([
  ["grows", 4, 10, 10],
  ["shrinks", 10, 6, 6],
])("a list that %s while it is read is read to its end", async (_, first, later, pages) => {
  const host = open((page) => ({ content: two(page), totalPages: page === 0 ? first : later }));
  expect(await read(host.numbered.items({}, { prefetch: 3 }))).toEqual({ ids: upTo(2 * pages), error: undefined });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(host.count.running).toBe(0);
});

test("workers that share an iterator get each row once, and all learn of a failure", async () => {
  const host = open((page) => (page === 7 ? { message: "no list" } : { content: two(page), totalPages: 10 }));
  const shared = host.numbered.items({}, { prefetch: 4 });
  const results = await Promise.all([read(shared), read(shared), read(shared)]);
  expect(results.flatMap(({ ids }) => ids).sort((a, b) => a - b)).toEqual(upTo(14));
  expect(results.map(({ error }) => isOneTrustError(error) && error.kind)).toEqual(["paging", "paging", "paging"]);
});

test("lists of SCIM are read one page after the other, since a host may return fewer rows than it was asked for", async () => {
  const host = open((row) => ({ totalResults: 6, startIndex: row + 1, Resources: [{ id: row }] }));
  expect((await read(host.users.items({}, { prefetch: 4 }))).ids).toEqual(upTo(6));
  expect([host.requested, host.count.most]).toEqual([upTo(6), 1]);
});
