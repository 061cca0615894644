import { expect, test } from "vitest";
import { headerNameProblem, headerValueProblem } from "../../src/request/header-names.js";

test.each(["x-app", "X_App.1", "!#$%&'*+.^`|~-"])("%s is the name of a header", (name) => {
  expect(headerNameProblem(name)).toBeUndefined();
});

test.each(["", "x app", "x:app", " x", "x\n", "ä", "x(y)"])("%j is none", (name) => {
  expect(headerNameProblem(name)).toBe("is not a valid header name.");
});

test.each([
  "connection",
  "Content-Length",
  "expect",
  "HOST",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
])("%s is the business of fetch", (name) => {
  expect(headerNameProblem(name)).toBe("is written by fetch itself. Remove it.");
});

test.each(["", "a b\tc", "~ !", "\u0080ÿ"])("%j is the value of a header", (value) => {
  expect(headerValueProblem(value)).toBeUndefined();
});

test.each([
  ["\u0000", "U+0000"],
  ["ab\u001fc", "U+001F"],
  ["\u007f", "U+007F"],
  ["Łódź", "U+0141"],
  ["“", "U+201C"],
  ["a🐕", "U+1F415"],
])("%j is none: it has %s in it", (value, code) => {
  expect(headerValueProblem(value)).toBe(
    `has the character ${code} in it, which no HTTP header can hold. Encode or remove it.`,
  );
});

test.each(["a\rb", "a\nb"])("%j would begin another header", (value) => {
  expect(headerValueProblem(value)).toBe("has a line break in it, which no HTTP header can hold. Remove it.");
});
