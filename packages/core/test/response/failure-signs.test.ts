import { expect, test } from "vitest";
import { findFailures } from "../../src/response/failure-signs.js";

const signs = [{ property: "errorMessages" }, { property: "status", values: ["FAILED", "ERROR"] }];
const flag = [{ property: "success", values: [false] }];

test.each<[unknown]>([
  [{ status: "SUCCESS", errorMessages: [] }],
  [{ status: "SUCCESS", errorMessages: null }],
  [{ status: "SUCCESS", errorMessages: "" }],
  [{ status: "SUCCESS", errorMessages: " " }],
  [{ status: "SUCCESS", errorMessages: [null, ""] }],
  [{ errorMessages: {} }],
  [{ errorMessages: false }],
  [{ status: "FAILED_BEFORE" }],
  [{ status: ["FAILED"] }],
  [{ data: { status: "FAILED" } }],
  [{}],
  [[]],
  ["FAILED"],
  [null],
  [undefined],
])("no failure: %j", (data) => {
  expect(findFailures(signs, data)).toBeUndefined();
});

test.each<[unknown, string]>([
  [{ status: "FAILED", errorMessages: [] }, "status FAILED"],
  [{ status: " error " }, "status ERROR"],
  [{ status: "Failed", errorMessages: ["m"] }, "status FAILED"],
  [{ errorMessages: ["m"] }, ""],
  [{ errorMessages: [{}] }, ""],
  [{ errorMessages: "m" }, ""],
  [{ errorMessages: { name: ["m"] } }, ""],
])("a failure: %j", (data, value) => {
  expect(findFailures(signs, data)).toEqual({ parts: [data], value });
});

test("rows are looked at one by one, and a flag must be one", () => {
  const [done, failed, odd] = [{ success: true }, { success: false, message: "m" }, { success: "false" }];
  expect(findFailures(flag, [done, failed, odd, null])).toEqual({
    parts: [failed],
    value: "success false in 1 of 4 rows",
  });
  expect(findFailures(flag, [done, odd])).toBeUndefined();
  expect(findFailures(flag, failed)).toEqual({ parts: [failed], value: "success false" });
  expect(findFailures([{ property: "errors" }], [{ errors: ["m"] }, {}])).toEqual({
    parts: [{ errors: ["m"] }],
    value: "",
  });
});
