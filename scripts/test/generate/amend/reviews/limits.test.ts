import { describe, expect, it } from "vitest";
import { limitFindings, parseLimits, unknownPackages } from "../../../../src/generate/amend/reviews/limits.js";
import { emitDocumentedLimits } from "../../../../src/generate/emit/documented-limits.js";
import { sourceOperations } from "../../../../src/model/source-operations.js";
import { petStore } from "../../../support/definitions/pet-store.js";

const origin = "source: https://example.com/limits, asOf: 2026-09-30";
const general = `default: { perMinute: 1000, perHour: 200000, ${origin} }`;

const read = (text: string) => parseLimits(text, "limits.yaml");

describe("the limits", () => {
  it("give the default and what differs from it", () => {
    const text = `${general}\noperations: { pets: { PUT /a: { perMinute: 3000, ${origin} } } }`;
    expect(read(text)).toEqual({ perMinute: 1000, perHour: 200_000, operations: { pets: { "PUT /a": 3000 } } });
    expect(read(general).operations).toEqual({});
  });

  const source = 'must be the https address of the page that says so, and "asOf" the day of that page.';
  it.each([
    ["- a", `limits.yaml: default: "source" ${source}`],
    ["default: { perMinute: 1000, perHour: 200000 }", `limits.yaml: default: "source" ${source}`],
    [general.replace("2026-09-30", "autumn"), `limits.yaml: default: "source" ${source}`],
    [
      `default: { perMinute: 0, perHour: 9, ${origin} }`,
      "default: perMinute and perHour must be whole numbers above 0",
    ],
    [`${general.replace("}", ", perDay: 1 }")}`, "default: perMinute and perHour must be whole numbers above 0"],
    [`${general}\nlimits: {}`, 'expected "default" and "operations", which lists limits by package and operation.'],
    [`${general}\noperations: { pets: [] }`, "limits.yaml: pets: expected limits by operation."],
    [`${general}\noperations: { pets: { PUT /a: { perMinute: 3000 } } }`, `pets: PUT /a: "source" ${source}`],
    [
      `${general}\noperations: { pets: { PUT /a: { perMinute: many, ${origin} } } }`,
      "pets: PUT /a: perMinute must be a whole number above 0",
    ],
    [
      `${general}\noperations: { pets: { PUT /a: { perMinute: 1000, ${origin} } } }`,
      "pets: PUT /a: 1000 a minute is the default. Remove the entry.",
    ],
  ])("refuse %s", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("name operations and packages that do not exist", () => {
    const key = "POST /api/pets/v1/pets";
    expect(limitFindings({ [key]: 5, "GET /gone": 5 }, sourceOperations(petStore))).toEqual([
      "specs/limits.yaml speaks of GET /gone, which the definition lacks",
    ]);
    const limits = { perMinute: 1, perHour: 1, operations: { pets: {}, gone: {} } };
    expect(unknownPackages(limits, new Set(["pets"]))).toEqual([
      "specs/limits.yaml speaks of gone, which is no package",
    ]);
  });

  it("become constants of core", () => {
    const text = emitDocumentedLimits({ perMinute: 7, perHour: 8 });
    expect(text.match(/^export .*$/gm)).toEqual([
      "export const documentedPerMinute = 7;",
      "export const documentedPerHour = 8;",
    ]);
  });
});
