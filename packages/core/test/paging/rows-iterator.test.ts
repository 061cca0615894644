import { expect, test } from "vitest";
import { iterateRows } from "../../src/paging/rows-iterator.js";

/** Everything that can go on without the test has gone on. */
const quiet = () => new Promise(setImmediate);

test("a source is closed once, however often its reader leaves", async () => {
  let closed = 0;
  const rows = iterateRows(() => ({ next: async () => [1, 2], close: () => closed++ }));
  expect(await rows.next()).toEqual({ done: false, value: 1 });
  await rows.return?.();
  await rows.return?.();
  expect([closed, await rows.next()]).toEqual([1, { done: true, value: undefined }]);
});

test("a page that fails after its reader has left is nobody's error", async () => {
  let fail = (_: Error): void => {};
  const rows = iterateRows(() => ({
    next: () =>
      new Promise<number[]>((_, reject) => {
        fail = reject;
      }),
    close: () => {},
  }));
  const waiting = rows.next();
  await rows.return?.();
  fail(new Error("late"));
  expect(await waiting).toEqual({ done: true, value: undefined });
});

/** A source whose pages come when the test says so. */
function pagesByHand() {
  const requests: { resolve(rows: number[] | undefined): void; reject(error: Error): void }[] = [];
  const rows = iterateRows<number>(() => ({
    next: () => new Promise((resolve, reject) => requests.push({ resolve, reject })),
    close: () => {},
  }));
  return { rows, requests };
}

const done = { done: true, value: undefined };
const row = (value: number) => ({ done: false, value });

test("workers get the rows in the order in which they asked, whoever asks while others wait", async () => {
  const { rows, requests } = pagesByHand();
  const given: string[] = [];
  const ask = (worker: string) => rows.next().then(({ value }) => given.push(`${worker}${value ?? "end"}`));
  const early = ["a", "b", "c"].map(ask);
  requests[0]?.resolve([1, 2, 3, 4]);
  // Asks at every turn from here on: none may come before b and c.
  const late: Promise<unknown>[] = [];
  for (const worker of ["d", "e", "f"]) {
    await Promise.resolve();
    late.push(ask(worker));
  }
  await Promise.all([...early, late[0]]);
  await quiet();
  requests[1]?.resolve([5]);
  await quiet();
  requests[2]?.resolve(undefined);
  await Promise.all(late);
  expect([given, requests.length]).toEqual([["a1", "b2", "c3", "d4", "e5", "fend"], 3]);
});

test("all workers learn of a failure, those that wait and those that ask later", async () => {
  const { rows, requests } = pagesByHand();
  const workers = [rows.next(), rows.next(), rows.next()];
  requests[0]?.resolve([1]);
  await quiet();
  requests[1]?.reject(new Error("page 2 failed"));
  const outcomes = await Promise.allSettled([...workers, rows.next()]);
  expect(outcomes.map((outcome) => (outcome.status === "rejected" ? outcome.reason.message : outcome.value))).toEqual([
    row(1),
    "page 2 failed",
    "page 2 failed",
    "page 2 failed",
  ]);
  expect(requests).toHaveLength(2);
});

test("rows that are null, false, 0 or empty are rows; pages without any are passed over", async () => {
  const pages: unknown[][] = [[null, false], [], [0, "", []]];
  const rows = iterateRows<unknown>(() => ({ next: async () => pages.shift(), close: () => {} }));
  const read: unknown[] = [];
  for await (const each of rows) read.push(each);
  expect([read, await rows.next()]).toEqual([[null, false, 0, "", []], done]);
});

test("a source that cannot be opened is an error each time", async () => {
  let opened = 0;
  const rows = iterateRows(() => {
    opened++;
    throw new Error("no such list");
  });
  await expect(rows.next()).rejects.toThrow("no such list");
  await expect(rows.next()).rejects.toThrow("no such list");
  expect([await rows.return?.(), opened]).toEqual([done, 2]);
});
