import { expect, test } from "vitest";
import { quote } from "../../src/errors/foreign-error.js";

test.each<[unknown, string]>([
  [new TypeError("agent is\nnot configured"), "TypeError: agent is not configured"],
  [Object.assign(new Error("odd"), { name: "not a name" }), "Error: odd"],
  ["a text", "a text"],
  [undefined, "undefined"],
  [{ secret: "x" }, "a value that is not an Error"],
  [new Error("redis://me:hunter2@cache:6379 is down"), "Error: redis://…@cache:6379 is down"],
  [new Error("cannot fetch https://host/path?key=hunter2"), "Error: cannot fetch https://host/path?…"],
  [new Error("Authorization: Bearer hunter2"), "Error: Authorization: … …"],
  [new Error('client_secret="hunter2", grant'), "Error: client_secret=…, grant"],
  [new Error("no user jane@example.com"), "Error: no user …"],
  [new Error(`token ${"x".repeat(60)}`), "Error: token …"],
])("what a function of the user's threw is quoted without what looks like a secret: %s", (thrown, quoted) => {
  expect(quote(thrown)).toBe(quoted);
});

test("a quotation is one line of at most 200 characters", () => {
  const quoted = quote(new Error("word ".repeat(100)));
  expect([quoted.length, quoted.at(-1)]).toEqual([200, "…"]);
});

test("words that were sent are left out, and the others stay", () => {
  expect(quote(new Error("no record of Rex in the list"), new Set(["Rex"]))).toBe("Error: no record of … in the list");
});
