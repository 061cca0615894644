import { describe, expect, it } from "vitest";
import {
  idempotencyFindings,
  isIdempotent,
  parseIdempotencyReview,
} from "../../../../src/generate/amend/reviews/idempotency-review.js";
import { readInputs } from "../../../../src/generate/inputs.js";
import { sourceOperations } from "../../../../src/model/source-operations.js";
import { repository } from "../../../support/checkout.js";
import { petStore } from "../../../support/definitions/pet-store.js";

const review = parseIdempotencyReview(
  `safe:
  PUT /a/{id}: sets the resource
  POST /a/search: reads
unsafe:
  GET /a/export: starts an export
  DELETE /gone: was a job`,
  "a.yaml",
);

describe("an idempotency review", () => {
  it.each([
    ["GET", "GET /a", true],
    ["GET", "GET /a/export", false],
    ["PUT", "PUT /a/{id}", true],
    ["PUT", "PUT /a/{id}/publish", false],
    ["POST", "POST /a/search", true],
    ["POST", "POST /a", false],
    ["PATCH", "PATCH /a/{id}", false],
  ] as const)("decides about %s %s: %s", (method, key, safe) => {
    expect(isIdempotent(review, key, method)).toBe(safe);
  });

  it("names what it and the definition do not share", () => {
    const get = { responses: {} };
    const paths = {
      "/a": { post: get },
      "/a/export": { get },
      "/a/search": { post: get },
      "/a/{id}": { put: get },
      "/b": { put: get },
    };
    expect(idempotencyFindings(review, sourceOperations({ ...petStore, paths }))).toEqual([
      "the idempotency review speaks of DELETE /gone, which the definition lacks",
      'PUT /b is not reviewed for idempotency, so it is never sent again; add "  PUT /b: <reason>" under "safe:" or "unsafe:" of its file in specs/idempotency',
    ]);
  });

  it.each([
    ["safe:\n  - PUT /a", 'a.yaml: "safe" and "unsafe" must give a reason'],
    ["safe:\n  PUT /a: ''", 'a.yaml: "safe" and "unsafe" must give a reason'],
    ["safe:\n  PUT /a: sets\nunsafe:\n  PUT /a: acts", "a.yaml: PUT /a is said to be safe and unsafe"],
  ])("refuses %j", (text, message) => {
    expect(() => parseIdempotencyReview(text, "a.yaml")).toThrow(message);
  });
});

describe("the committed reviews", () => {
  it("never call a PATCH or a POST that creates safe: every safe POST reads", async () => {
    const { services } = await readInputs(repository);
    const safe = services.flatMap(({ review: { safe } }) => Object.entries(safe));
    expect(safe.filter(([key]) => key.startsWith("PATCH "))).toEqual([]);
    expect(safe.filter(([key, reason]) => key.startsWith("POST ") && !reason.startsWith("reads"))).toEqual([]);
  });
});
