import { describe, expect, it } from "vitest";
import { failureFindings, parseFailureReview } from "../../../../src/generate/amend/reviews/failure-review.js";
import { sourceOperations } from "../../../../src/model/source-operations.js";
import { petStore } from "../../../support/definitions/pet-store.js";

const read = (text: string) => parseFailureReview(text, "a.yaml");

describe("a failure review", () => {
  it("gives the signs of each operation", () => {
    expect(
      read(`PUT /a: { because: r, signs: [{ property: errors }, { property: ok, values: [false] }] }
PUT /b: { because: r, signs: [] }`),
    ).toEqual({ "PUT /a": [{ property: "errors" }, { property: "ok", values: [false] }], "PUT /b": [] });
  });

  it.each([
    "PUT /a: [{ property: errors }]",
    "PUT /a: { signs: [] }",
    'PUT /a: { because: "", signs: [] }',
    "PUT /a: { because: r, signs: [{ values: [false] }] }",
    "PUT /a: { because: r, signs: [{ property: a, values: [] }] }",
    "PUT /a: { because: r, signs: [{ property: a, values: [1] }] }",
    "PUT /a: { because: r, signs: [{ property: a, value: b }] }",
    "PUT /a: { because: r, signs: [], sign: 1 }",
  ])("refuses %s", (text) => {
    expect(() => read(text)).toThrow("a.yaml: PUT /a: expected { because, signs");
  });

  it("refuses what is no list of operations", () => {
    expect(() => read("- a")).toThrow("a.yaml: expected the signs of failure of each operation.");
  });

  it("names what it and the definition do not share", () => {
    const operations = sourceOperations(petStore);
    const key = "POST /api/pets/v1/pets";
    const found = (text: string) =>
      failureFindings(read(text), operations, (operation) =>
        operation.key === key ? [{ property: "errors" }, { property: "status", values: ["FAILED", "ERROR"] }] : [],
      );
    const other = "PUT /gone: { because: r, signs: [] }";
    expect(found(other)).toEqual([
      "the failure review speaks of PUT /gone, which the definition lacks",
      `${key} can answer with a failure (errors, status FAILED or ERROR), and specs/failures does not speak of it`,
    ]);
    expect(found(`${key}: { because: r, signs: [] }`)).toEqual([]);
    expect(found(`${key}: { because: r, signs: [{ property: errors }] }`)).toEqual([
      `specs/failures names other signs of failure for ${key} than the shape of its answer: errors, status FAILED or ERROR`,
    ]);
  });
});
