import { describe, expect, it } from "vitest";
import { parseRowReviews, rowFindings, unknownRowPackages } from "../../../../src/generate/amend/reviews/row-review.js";
import { sourceOperations } from "../../../../src/model/source-operations.js";
import { petStore } from "../../../support/definitions/pet-store.js";

const read = (text: string) => parseRowReviews(text, "rows.yaml");

describe("the review of rows", () => {
  it("says which operation answers with a row, or why none is known", () => {
    const text = "pets: { GET /a: { of: GET /b, because: same }, GET /c: { because: no example } }";
    expect(read(text)).toEqual({
      pets: { "GET /a": { of: "GET /b", because: "same" }, "GET /c": { because: "no example" } },
    });
    expect(unknownRowPackages(read(text), new Set(["cats"]))).toEqual([
      "specs/rows.yaml speaks of pets, which is no package",
    ]);
    expect(unknownRowPackages(read(text), new Set(["pets"]))).toEqual([]);
  });

  const entry = "expected { of: <method and path>, because }, or { because } if nothing describes a row.";
  it.each([
    ["- a", "rows.yaml: expected lists by package."],
    ["pets: []", "rows.yaml: pets: expected lists by method and path."],
    ["pets: { GET /a: { of: GET /b } }", `rows.yaml: pets: GET /a: ${entry}`],
    ["pets: { GET /a: { of: 1, because: x } }", `rows.yaml: pets: GET /a: ${entry}`],
    ["pets: { GET /a: { because: '' } }", `rows.yaml: pets: GET /a: ${entry}`],
    ["pets: { GET /a: { because: x, note: y } }", `rows.yaml: pets: GET /a: ${entry}`],
  ])("refuses %s", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  const operations = sourceOperations(petStore);
  const list = "GET /api/pets/v1/pets";
  const single = "POST /api/pets/v1/pets";
  const missing = (key: string) => [`specs/rows.yaml speaks of ${key}, which the definition lacks`];
  it.each([
    [
      "a list without typed rows that nobody explains",
      {},
      false,
      [expect.stringContaining(`nothing describes the rows of ${list}`)],
    ],
    ["a list without typed rows that somebody explains", { [list]: { because: "x" } }, false, []],
    ["typed rows that need no entry", {}, true, []],
    ["typed rows whose entry says where they come from", { [list]: { of: single, because: "x" } }, true, []],
    [
      "an entry that gave no type",
      { [list]: { of: single, because: "x" } },
      false,
      [`the answer of ${single} says nothing about a row of ${list}`],
    ],
    [
      "an entry for rows that have a type",
      { [list]: { because: "x" } },
      true,
      [`the rows of ${list} have a type; remove it from specs/rows.yaml`],
    ],
    ["an entry for what is gone", { "GET /gone": { because: "x" } }, true, missing("GET /gone")],
    ["an entry whose source is gone", { [list]: { of: "GET /gone", because: "x" } }, true, missing("GET /gone")],
    [
      "an entry for what is no list",
      { [single]: { because: "x" } },
      true,
      [`specs/rows.yaml speaks of ${single}, which is no list`],
    ],
  ])("finds %s", (_, review, hasType, findings) => {
    expect(rowFindings(review, operations, [{ key: list, hasType }])).toEqual(findings);
  });
});
