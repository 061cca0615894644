import { describe, expect, it } from "vitest";
import type { ResumePosition } from "../../src/index.js";
import { collect, openList, type Row, rows, shapes } from "../support/lists.js";
import { rejection } from "../support/rejection.js";

describe.each(Object.entries(shapes))("%s", (_, shape) => {
  const more = shape.more ?? 0;

  it.each([
    [0, 1],
    [7, 1],
    [30, 3],
    [37, 4],
  ])("gives %i rows, each once and in order, with %i requests", async (total, requests) => {
    const { list, arrivals } = await openList(shape, total);
    expect(await collect(list.items())).toEqual(rows(0, total));
    expect(arrivals).toHaveLength(requests + (total > 0 ? more : 0));
  });

  it("is not ended early by a host that gives fewer rows than asked for", async () => {
    const { list } = await openList(shape, 25);
    expect(await collect(list.items({ query: { size: 500 } }))).toEqual(rows(0, 25));
  });

  it("throws in the middle with where to go on, and goes on exactly there", async () => {
    const { list, arrivals } = await openList(shape, 35, 10, new Map([[3, 503]]));
    const got: Row[] = [];
    const run = async (resume?: ResumePosition) => {
      for await (const row of list.items({}, { resume })) got.push(row);
    };
    const { kind, resume } = await rejection(run());
    expect([kind, got.length]).toEqual(["http", 20]);
    // A run in another process has only what JSON keeps.
    await run(JSON.parse(JSON.stringify(resume)));
    expect(got).toEqual(rows(0, 35));
    expect(arrivals).toHaveLength(5 + more);
  });

  it("gives with each page where the next one starts, and a later run goes on exactly there", async () => {
    const { list, arrivals } = await openList(shape, 35);
    const pages = list.pages();
    const got: unknown[] = [];
    let resume: ResumePosition | undefined;
    for (let n = 0; n < 2; n++) {
      const { value } = await pages.next();
      got.push(...value.items);
      resume = value.resume;
    }
    for await (const page of list.pages({}, { resume: JSON.parse(JSON.stringify(resume)) })) {
      got.push(...page.items);
      resume = page.resume;
    }
    expect([got, resume, arrivals.length]).toEqual([rows(0, 35), undefined, 4 + more]);
  });

  it("refuses an answer without a list, and says where it was", async () => {
    const { list } = await openList(shape, 35, 10, new Map([[2, { rows: [] }]]));
    const error = await rejection(collect(list.items()));
    expect(error.kind).toBe("paging");
    expect(error.message).toBe(
      "list: the response has no list of rows. Call again with error.resume, or look at a page with pages().",
    );
    expect(error.resume).toMatchObject({ name: expect.any(String) });
  });

  it("refuses a page that comes twice", async () => {
    const { list } = await openList({ ...shape, position: (arrival) => Math.min(1, shape.position(arrival)) }, 40);
    const error = await rejection(collect(list.items()));
    expect(error.kind).toBe("paging");
    // Lists whose pages say their own number are known by it.
    expect([
      "list: the host returned the same page twice, so the list would never end. Call again with error.resume, or look at a page with pages().",
      "list: page 2 was requested and the host returned page 1. Call again with error.resume, or look at a page with pages().",
      "list: row 21 was requested and the host returned rows from 11. Call again with error.resume, or look at a page with pages().",
    ]).toContain(error.message);
  });

  it("fetches no page that a limit does not need", async () => {
    const { list, arrivals } = await openList(shape, 95);
    expect(await collect(list.items({}, { limit: 20 }))).toEqual(rows(0, 20));
    expect(arrivals).toHaveLength(2);
    expect(await list.all({}, { limit: 25 })).toEqual(rows(0, 25));
    expect(arrivals).toHaveLength(2 + 3);
    expect(await collect(list.items({}, { limit: 0 }))).toEqual([]);
    expect(await list.all({}, { limit: 0 })).toEqual([]);
    expect(arrivals).toHaveLength(2 + 3);
  });

  it.each([1, 3, 50])("gives the same rows with %i pages fetched ahead, and no request more", async (prefetch) => {
    const { list, arrivals } = await openList(shape, 57);
    expect(await collect(list.items({}, { prefetch }))).toEqual(rows(0, 57));
    expect(arrivals).toHaveLength(6 + more);
    expect(await collect(list.items({}, { prefetch, limit: 25 }))).toEqual(rows(0, 25));
    expect(arrivals).toHaveLength(6 + more + 3);
  });
});
