import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { writeJson } from "../../src/request/write-json.js";
import { thrown } from "../support/rejection.js";

test.each<[unknown, string]>([
  [{ a: undefined, b: null, c: [undefined, 1] }, '{"b":null,"c":[null,1]}'],
  [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  [runInNewContext("({ a: [1] })"), '{"a":[1]}'],
  ["text", '"text"'],
])("JSON is written as JSON.stringify does it: %j", (value, text) => {
  expect(writeJson("op", value, "body")).toBe(text);
});

test("a value that stands twice beside itself is no circle", () => {
  const shared = { id: 1 };
  expect(writeJson("op", { a: shared, b: [shared] }, "body")).toBe('{"a":{"id":1},"b":[{"id":1}]}');
});

test("an endless depth is refused before the stack is used up", async () => {
  let deep: object = {};
  for (let level = 0; level < 2000; level++) deep = { deep };
  const { message } = await thrown(() => writeJson("op", deep, "body"));
  expect(message).toMatch(/^op: body(\.deep)+ is nested more than 1000 levels deep\.$/);
});
