import { describe, expect, it } from "vitest";
import {
  bearer,
  connect,
  defineService,
  detectPaging,
  isOneTrustError,
  type OneTrustError,
  type OneTrustWarning,
  type PagedOperation,
  pageNumber,
  pageToken,
  paginate,
  type ResumePosition,
  scimIndex,
} from "../../src/index.js";

interface Row {
  readonly id?: number;
  readonly status?: string;
}

interface Lists {
  readonly numbered: PagedOperation<[input?: object], unknown, Row>;
  readonly tokens: PagedOperation<[input?: object], unknown, Row>;
  readonly users: PagedOperation<[input?: object], unknown, Row>;
  readonly unknownShape: PagedOperation<[input?: object], unknown, Row>;
}

const lists = defineService<Lists>({
  package: "lists",
  host: "tenant",
  operations: {
    numbered: { path: "/numbered", paging: { by: "page", items: "content", info: "" } },
    tokens: {
      path: "/tokens",
      paging: { by: "token", items: "content", token: ["next"], into: { part: "query", name: "next" } },
    },
    users: { path: "/users", paging: { by: "index" } },
    unknownShape: { path: "/any", paging: { by: "any" } },
  },
  paging: paginate(pageNumber, pageToken, scimIndex, detectPaging),
});

/** What a host answers to a page, which is counted from 0; `nth` counts requests from 1. */
type Answer = (page: number, nth: number) => unknown;

interface Run {
  readonly rows: readonly (number | undefined)[];
  readonly requests: number;
  readonly error: OneTrustError | undefined;
  readonly warnings: readonly OneTrustWarning[];
}

/** A connection to a host with one list, and what it was told. */
function open(answer: Answer) {
  const warnings: OneTrustWarning[] = [];
  const urls: URL[] = [];
  const connection = connect({
    hostname: "app.onetrust.com",
    credentials: bearer("t"),
    retry: false,
    onWarning: (warning) => warnings.push(warning),
    fetch: async (url) => {
      urls.push(new URL(url));
      if (urls.length > 100) throw new Error("The list is followed for ever.");
      const given = answer(Number(new URL(url).searchParams.get("page") ?? 0), urls.length);
      return given === undefined ? new Response(null, { status: 204 }) : Response.json(given);
    },
  });
  return { service: lists(connection), urls, warnings };
}

async function readAll(name: keyof Lists, answer: Answer): Promise<Run> {
  const { service, urls, warnings } = open(answer);
  const rows: (number | undefined)[] = [];
  try {
    for await (const row of service[name].items()) rows.push(row.id);
  } catch (error) {
    if (!isOneTrustError(error)) throw error;
    return { rows, requests: urls.length, error, warnings };
  }
  return { rows, requests: urls.length, error: undefined, warnings };
}

const two = (page: number): Row[] => [{ id: 2 * page }, { id: 2 * page + 1 }];

describe("what a page says about itself counts only where it makes sense", () => {
  it.each([
    ["last as text", (page: number) => ({ content: two(page), number: page, totalPages: 3, last: String(page === 2) })],
    ["totalPages -1", (page: number) => ({ content: page < 3 ? two(page) : [], number: page, totalPages: -1 })],
    ["totalPages as text", (page: number) => ({ content: page < 3 ? two(page) : [], totalPages: "many" })],
    ["a fraction of a page", (page: number) => ({ content: page < 3 ? two(page) : [], totalPages: 0.5 })],
    ["hasNext as text", (page: number) => ({ content: page < 3 ? two(page) : [], hasNext: "false" })],
    ["last: true with more pages in the totals", (page: number) => ({ content: two(page), totalPages: 3, last: true })],
  ])("%s: all six rows", async (_, answer) => {
    const { rows, error } = await readAll("numbered", answer);
    expect(error).toBeUndefined();
    expect(rows).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each([
    [
      "another page than the requested one",
      "numbered" as const,
      (page: number) => ({ content: two(page), number: page + 1, totalPages: 6 }),
      "numbered: page 0 was requested and the host returned page 1. Call again with error.resume, or look at a page with pages().",
    ],
    [
      "SCIM rows from another index",
      "users" as const,
      () => ({ totalResults: 6, startIndex: 1, Resources: two(0) }),
      "users: row 3 was requested and the host returned rows from 1. Call again with error.resume, or look at a page with pages().",
    ],
    [
      "a token that is an object",
      "tokens" as const,
      () => ({ content: two(0), next: { token: "a" } }),
      "tokens: the token of the next page is an object. Call again with error.resume, or look at a page with pages().",
    ],
  ])("%s is a paging error", async (_, list, answer, message) => {
    const { error } = await readAll(list, answer);
    expect(error).toMatchObject({ kind: "paging", message, outcome: "unknown" });
    expect(error?.attempts).toBeGreaterThan(0);
  });
});

describe("the end of a list", () => {
  it.each([
    ["SCIM: six results, none returned", "users" as const, () => ({ totalResults: 6, Resources: [] }), 0],
    [
      "an empty page before the total is reached",
      "numbered" as const,
      (page: number) => ({ content: page < 2 ? two(page) : [], totalElements: 6 }),
      4,
    ],
  ])("%s: a paging error says how many rows are missing", async (_, list, answer, rows) => {
    const { error } = await readAll(list, answer);
    expect(error?.message).toContain(`the list ended after ${rows} of 6 rows`);
  });

  it("tells a warning once where rows and total differ on a consistent last page", async () => {
    const overlapping = [
      [{ id: 0 }, { id: 1 }],
      [{ id: 1 }, { id: 2 }],
      [{ id: 3 }, { id: 4 }],
    ];
    const { rows, error, warnings } = await readAll("numbered", (page) => ({
      content: overlapping[page],
      number: page,
      totalPages: 3,
      totalElements: 5,
    }));
    expect(error).toBeUndefined();
    expect(rows).toEqual([0, 1, 1, 2, 3, 4]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ kind: "list", operation: "numbered" });
    expect(warnings[0]?.text).toMatch(/^the list returned 6 rows, and its total is 5\./);
  });

  it("leaves out rows that came before, and then agrees with the total", async () => {
    const overlapping = [
      [{ id: 0 }, { id: 1 }],
      [{ id: 1 }, { id: 2 }],
      [{ id: 3 }, { id: 4 }],
    ];
    const { service, warnings } = open((page) => ({ content: overlapping[page], totalPages: 3, totalElements: 5 }));
    const rows = await service.numbered.all({}, { distinct: (row) => row.id });
    expect(rows.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
    expect(warnings).toEqual([]);
  });

  it("compares nothing where reading began in the middle", async () => {
    const { service, warnings } = open((page) => ({ content: two(page), totalPages: 3, totalElements: 6 }));
    await service.numbered.all({ query: { page: 1 } });
    await service.numbered.all({}, { resume: { part: "query", name: "page", value: 2 } });
    expect(warnings).toEqual([]);
  });
});

describe("loops and equal rows", () => {
  it.each([
    ["A B A B", "numbered" as const, (_: number, nth: number) => ({ content: two(nth % 2) })],
    ["A B C A B C", "numbered" as const, (_: number, nth: number) => ({ content: two(nth % 3) })],
    [
      "tokens that come back",
      "tokens" as const,
      (_: number, nth: number) => ({ content: two(nth), next: `t${nth % 3}` }),
    ],
    ["SCIM that ignores startIndex", "users" as const, () => ({ totalResults: 60, Resources: two(0) })],
  ])("%s: a paging error, within ten requests", async (_, list, answer) => {
    const { error, requests } = await readAll(list, answer);
    expect(error?.kind).toBe("paging");
    expect(requests).toBeLessThanOrEqual(10);
  });

  it.each([
    [
      "the page number moves on",
      "numbered" as const,
      (page: number) => ({ content: [{ status: "OPEN" }], number: page, totalPages: 5 }),
    ],
    [
      "the token moves on",
      "tokens" as const,
      (_: number, nth: number) => ({ content: [{ status: "OPEN" }], next: nth < 5 ? `t${nth}` : undefined }),
    ],
  ])("equal rows are no loop where %s", async (_, list, answer) => {
    expect(await readAll(list, answer)).toMatchObject({ error: undefined, requests: 5, rows: { length: 5 } });
  });

  it("gives up after ten empty pages in a row", async () => {
    const { error, requests } = await readAll("numbered", (page) => ({
      content: page < 2 ? two(page) : [],
      last: false,
    }));
    expect(error?.message).toContain("11 empty pages in a row");
    expect(requests).toBe(13);
  });
});

describe("empty lists", () => {
  it.each([
    ["content null", "numbered" as const, { content: null, totalElements: 0 }],
    ["content null without a total", "numbered" as const, { content: null }],
    ["content absent, total 0", "numbered" as const, { totalElements: 0 }],
    ["no pages", "numbered" as const, { totalPages: 0 }],
    ["204", "numbered" as const, undefined],
    ["204 for tokens", "tokens" as const, undefined],
    ["content null for tokens", "tokens" as const, { content: null }],
    ["SCIM without Resources", "users" as const, { totalResults: 0 }],
    ["SCIM with null", "users" as const, { totalResults: 0, Resources: null }],
    ["204 for SCIM", "users" as const, undefined],
    ["204 of unknown shape", "unknownShape" as const, undefined],
  ])("%s: no rows, one request, no error", async (_, list, answer) => {
    expect(await readAll(list, () => answer)).toMatchObject({ rows: [], requests: 1, error: undefined });
  });

  it("a response without a list is none", async () => {
    const { error } = await readAll("numbered", () => ({ message: "no" }));
    expect(error?.message).toContain("the response has no list of rows");
  });
});

describe("prefetch", () => {
  /** A host that answers when it is told to, and counts what is under way. */
  function gatedHost(totalPages: number | undefined) {
    let running = 0;
    let most = 0;
    const requested: number[] = [];
    const release: (() => void)[] = [];
    const connection = connect({
      hostname: "app.onetrust.com",
      credentials: bearer("t"),
      retry: false,
      fetch: async (url, { signal }) => {
        const page = Number(new URL(url).searchParams.get("page") ?? new URL(url).searchParams.get("next") ?? 0);
        requested.push(page);
        most = Math.max(most, ++running);
        try {
          if (page > 0) {
            await new Promise<void>((resolve, reject) => {
              release.push(resolve);
              signal?.addEventListener("abort", () => reject(signal.reason));
            });
          }
        } finally {
          running--;
        }
        const next = page < 9 ? page + 1 : undefined;
        return Response.json({ content: [{ id: page }], ...(totalPages === undefined ? { next } : { totalPages }) });
      },
    });
    const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
    return { service: lists(connection), requested, release, settle, running: () => running, most: () => most };
  }

  it("requests numbered pages side by side once the total is known, and yields them in order", async () => {
    const host = gatedHost(10);
    const rows: (number | undefined)[] = [];
    const reading = (async () => {
      for await (const { id } of host.service.numbered.items({}, { prefetch: 4 })) rows.push(id);
    })();
    await host.settle();
    expect(host.running()).toBe(4);
    while (rows.length < 10) {
      // The last one first: order is the list's, not the host's.
      host.release.pop()?.();
      await host.settle();
    }
    await reading;
    expect(rows).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(host.most()).toBe(4);
    expect([...host.requested].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("requests token pages one after the other", async () => {
    const host = gatedHost(undefined);
    const rows: (number | undefined)[] = [];
    const reading = (async () => {
      for await (const { id } of host.service.tokens.items({}, { prefetch: 4 })) rows.push(id);
    })();
    while (rows.length < 10) {
      host.release.pop()?.();
      await host.settle();
    }
    await reading;
    expect(rows).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(host.most()).toBe(1);
    expect(host.requested).toHaveLength(10);
  });

  it.each(["break", "throw", "abort"])("leaves no request behind after %s", async (how) => {
    const host = gatedHost(10);
    const controller = new AbortController();
    const reading = async () => {
      for await (const _ of host.service.numbered.items({}, { prefetch: 4, signal: controller.signal })) {
        await host.settle();
        expect(host.running()).toBe(4);
        if (how === "break") break;
        if (how === "throw") throw new Error("mine");
        controller.abort();
      }
    };
    await reading().catch(() => {});
    await host.settle();
    expect(host.running()).toBe(0);
    expect(host.requested).toHaveLength(5);
  });

  it("requests no page that the limit does not need", async () => {
    const { service, urls } = open((page) => ({ content: two(page), totalPages: 50 }));
    expect(await service.numbered.all({}, { limit: 5, prefetch: 20 })).toHaveLength(5);
    expect(urls).toHaveLength(3);
  });
});

describe("one iterator, several workers", () => {
  it("gives each row to one of them, and the failure to all", async () => {
    const { service } = open((page) => (page === 5 ? { message: "no list" } : { content: two(page), totalPages: 10 }));
    const iterator = service.numbered.items();
    const rows: (number | undefined)[] = [];
    const worker = async (): Promise<string> => {
      try {
        for (;;) {
          const { done, value } = await iterator.next();
          if (done) return "end";
          rows.push(value.id);
        }
      } catch (error) {
        return isOneTrustError(error) ? error.kind : "?";
      }
    };
    expect(await Promise.all([worker(), worker(), worker(), worker()])).toEqual([
      "paging",
      "paging",
      "paging",
      "paging",
    ]);
    expect(rows.sort((a, b) => Number(a) - Number(b))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe("resume", () => {
  const refused: [keyof Lists, ResumePosition][] = [
    ["numbered", { part: "headers", name: "authorization", value: "Bearer evil" }],
    ["numbered", { part: "query", name: "size", value: 1000 }],
    ["numbered", { part: "query", name: "page", value: -1 }],
    ["numbered", { part: "query", name: "page", value: "abc" }],
    ["tokens", { part: "body", name: "next", value: "t" }],
    ["users", { part: "query", name: "startIndex", value: 0 }],
    ["users", { part: "query", name: "page", value: 1 }],
  ];

  it.each(refused)("%s refuses %o", async (list, resume) => {
    const { service, urls } = open(() => ({ content: [] }));
    await expect(service[list].all({}, { resume })).rejects.toMatchObject({
      kind: "configuration",
      message: `${list}: resume is the position of another list. Pass the resume of a page or of an error of ${list}.`,
    });
    expect(urls).toEqual([]);
  });

  it("continues where a page says, after a trip through JSON", async () => {
    const { service } = open((page) => ({ content: two(page), totalPages: 3 }));
    for await (const { resume } of service.numbered.pages()) {
      const stored: ResumePosition = JSON.parse(JSON.stringify(resume));
      const rest = await service.numbered.all({}, { resume: stored });
      expect(rest.map(({ id }) => id)).toEqual([2, 3, 4, 5]);
      break;
    }
  });

  it("is the position of the page that failed, not of those requested ahead", async () => {
    const { service } = open((page) => (page === 3 ? { message: "no list" } : { content: two(page), totalPages: 10 }));
    const error: unknown = await service.numbered.all({}, { prefetch: 5 }).catch((thrown: unknown) => thrown);
    expect(isOneTrustError(error) && error.resume).toEqual({ part: "query", name: "page", value: 3 });
  });
});
