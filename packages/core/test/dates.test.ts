import { expect, test } from "vitest";
import { toCompactDate, toDate, toDateTime } from "../src/index.js";
import { thrown } from "./support/rejection.js";

test("a moment is written in UTC in each of the three forms that the vendor takes", () => {
  const moment = new Date("2026-01-15T23:30:00.123-05:00");
  expect([toDate(moment), toDateTime(moment), toCompactDate(moment)]).toEqual([
    "2026-01-16",
    "2026-01-16T04:30:00",
    "20260116",
  ]);
});

test.each([
  ["toDate", toDate],
  ["toDateTime", toDateTime],
  ["toCompactDate", toCompactDate],
])("what is no date is refused by %s", async (name, write) => {
  const notValid = await thrown(() => write(new Date("yesterday")));
  expect(notValid).toMatchObject({ kind: "configuration", operation: name });
  expect(notValid.message).toBe(`${name}: the date is not valid. Pass one such as new Date("2026-01-15").`);
});
