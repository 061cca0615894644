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

class Pet {
  name = "Rex";
}

const circle: Record<string, unknown> = { name: "Rex" };
circle.self = [circle];

test.each<[unknown, string]>([
  [Number.NaN, "body is NaN, which JSON cannot hold. Pass a finite number or null."],
  [
    { a: [1, Number.POSITIVE_INFINITY] },
    "body.a[1] is Infinity, which JSON cannot hold. Pass a finite number or null.",
  ],
  [{ a: 1n }, "body.a is a bigint, which JSON cannot hold. Pass a text or a number."],
  [[() => 1], "body[0] is a function, which JSON cannot hold. Leave it out."],
  [{ a: Symbol("x") }, "body.a is a symbol, which JSON cannot hold. Leave it out."],
  [circle, "body.self[0] contains itself. JSON cannot hold circular references."],
  [{ at: new Date(0) }, "body.at is a Date. Pass a text: toDateTime(date) or toDate(date)."],
  [runInNewContext("new Date(0)"), "body is a Date. Pass a text: toDateTime(date) or toDate(date)."],
  [{ a: new Map() }, "body.a is a Map. Convert it to a plain object, a list, a text or a number."],
  [new Pet(), "body is a Pet. Convert it to a plain object, a list, a text or a number."],
  [{ a: Buffer.from("x") }, "body.a is a Buffer. Convert it to a plain object, a list, a text or a number."],
])("%o cannot be written", async (value, message) => {
  expect((await thrown(() => writeJson("op", value, "body"))).message).toBe(`op: ${message}`);
});

test.each([true, null, 0, "", [], {}])("%j is JSON", (value) => {
  expect(writeJson("op", value, "body")).toBe(JSON.stringify(value));
});

test("a thousand levels are written, and one more is refused", () => {
  const nested = (levels: number) => {
    let value: unknown = 1;
    for (let level = 0; level < levels; level++) value = [value];
    return () => writeJson("op", value, "body");
  };
  expect(nested(1001)()).toHaveLength(2003);
  expect(nested(1002)).toThrow("is nested more than 1000 levels deep.");
});
