import { expect, test } from "vitest";
import { iterateRows } from "../../src/paging/rows-iterator.js";

test("a source is closed once, however often its reader leaves", async () => {
  let closed = 0;
  const rows = iterateRows({ next: async () => [1, 2], close: () => closed++ });
  expect(await rows.next()).toEqual({ done: false, value: 1 });
  await rows.return?.();
  await rows.return?.();
  expect([closed, await rows.next()]).toEqual([1, { done: true, value: undefined }]);
});

test("a page that fails after its reader has left is nobody's error", async () => {
  let fail = (_: Error): void => {};
  const rows = iterateRows({
    next: () =>
      new Promise<number[]>((_, reject) => {
        fail = reject;
      }),
    close: () => {},
  });
  const waiting = rows.next();
  await rows.return?.();
  fail(new Error("late"));
  expect(await waiting).toEqual({ done: true, value: undefined });
});
