import { expect, test } from "vitest";
import type { OneTrustError } from "../../src/index.js";

test("a switch over the kind of an error that misses one does not compile", () => {
  const whole = (error: OneTrustError): string => {
    switch (error.kind) {
      case "http":
      case "forbidden":
        return `${error.status} ${error.codes}`;
      case "rate-limit":
        return `${error.resumeAt}`;
      case "network":
        return `${error.code}`;
      case "wrong-host":
        return `${error.target}`;
      case "timeout":
        return `${error.limit}`;
      case "authentication":
      case "abort":
      case "parse":
      case "partial-failure":
      case "mismatch":
      case "paging":
      case "job-failed":
      case "unknown-state":
      case "configuration":
        return error.message;
    }
  };
  // @ts-expect-error Function lacks ending return statement: paging and fourteen others are missing
  const partial = (error: OneTrustError): string => {
    switch (error.kind) {
      case "http":
        return error.body;
    }
  };
  expect([whole.length, partial.length]).toEqual([1, 1]);
});
