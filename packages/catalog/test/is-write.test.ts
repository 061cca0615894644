import { expect, test } from "vitest";
import { isWrite } from "../src/is-write.js";
import { operations } from "../src/operations.js";

const named = (name: string) => operations.filter((operation) => operation.name === name).map(isWrite);

test("a GET that withdraws or starts something is a write", () => {
  expect(named("withdrawConsentForPurpose")).toEqual([true]);
  expect(named("generateExportOfDuplicateDataSubjects")).toEqual([true]);
  expect(named("getPurpose")).toEqual([false]);
});

test("a POST that searches is none, and one that is safe to repeat and writes is one", () => {
  expect(named("searchInventories")).toEqual([false]);
  expect(named("categorizeCookiesByDomain")).toEqual([true]);
  expect(named("createPurpose")).toEqual([true]);
});

test("whatever deletes, puts or patches is a write", () => {
  const methods = operations.filter(({ method }) => ["DELETE", "PUT", "PATCH"].includes(method));
  expect(methods.length).toBeGreaterThan(100);
  expect(methods.filter((operation) => !isWrite(operation))).toEqual([]);
});
