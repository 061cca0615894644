import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { goneFindings, parseReview, reasoned } from "../../../../src/generate/amend/reviews/review-file.js";
import { readInputs } from "../../../../src/generate/inputs.js";
import { sourceOperations } from "../../../../src/model/source-operations.js";
import { repository } from "../../../support/checkout.js";
import { petStore } from "../../../support/definitions/pet-store.js";

const { services } = await readInputs(repository);

it.each(["failures", "idempotency", "jobs", "paging"])("the files of specs/%s belong to a service each", (folder) => {
  const packages = new Set(services.map(({ service }) => `${service.package}.yaml`));
  const files = readdirSync(join(repository, "specs", folder));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !packages.has(file))).toEqual([]);
});

it("a file has an entry for each operation, which is read with its place", () => {
  const read = (value: unknown, place: string) => `${place} is ${value}`;
  expect(parseReview("GET /a: 1\nPUT /b: x", "a.yaml", { expected: "something", read })).toEqual({
    "GET /a": "a.yaml: GET /a is 1",
    "PUT /b": "a.yaml: PUT /b is x",
  });
  expect(() => parseReview("- a", "a.yaml", { expected: "something", read })).toThrow("a.yaml: expected something.");
});

it("an entry has a reason, what it is a reason for, and nothing else", () => {
  expect(reasoned({ because: "why", job: 1 }, "job")).toEqual({ because: "why", value: 1 });
  expect(reasoned({ because: "why" }, "job")).toEqual({ because: "why", value: undefined });
  for (const entry of [{ job: 1 }, { because: "", job: 1 }, { because: "why", job: 1, jobs: 2 }, "why", null])
    expect(reasoned(entry, "job")).toBeUndefined();
});

it("an operation that the definition lacks is named", () => {
  const operations = sourceOperations(petStore);
  expect(goneFindings("the review", ["GET /gone", "POST /api/pets/v1/pets"], operations)).toEqual([
    "the review speaks of GET /gone, which the definition lacks",
  ]);
});
