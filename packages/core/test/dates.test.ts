import { expect, test } from "vitest";
import { toCompactDate, toDate, toDateTime } from "../src/index.js";

test("a moment is written in UTC in each of the three forms that the vendor takes", () => {
  const moment = new Date("2026-01-15T23:30:00.123-05:00");
  expect([toDate(moment), toDateTime(moment), toCompactDate(moment)]).toEqual([
    "2026-01-16",
    "2026-01-16T04:30:00",
    "20260116",
  ]);
});

test.each([toDate, toDateTime, toCompactDate])("what is no date is refused by %s", (write) => {
  expect(() => write(new Date("yesterday"))).toThrow(RangeError);
});
