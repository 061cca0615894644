import { expect, test } from "vitest";
import { retryAfter } from "../../src/errors/retry-after.js";

test.each([["1.5"], ["0"], ["2001"]])("Retry-After: %s is seconds, not a date of long ago", (value) => {
  expect(retryAfter(new Response(null, { headers: { "retry-after": value } }))).toBe(Number(value) * 1000);
});

test.each([["5, 10"], ["soon"], ["+2"], ["-5"]])("Retry-After: %s says nothing", (value) => {
  expect(retryAfter(new Response(null, { headers: { "retry-after": value } }))).toBeUndefined();
});

test.each([["Xxx, 99 Abc 2020 10:00:00 GMT"]])("Retry-After: %s looks like a date and is none", (value) => {
  expect(retryAfter(new Response(null, { headers: { "retry-after": value } }))).toBeUndefined();
});
