import { describe, expect, it } from "vitest";
import { stations } from "../support/truth/documents.js";
import { type Validator, validator, withInclusiveUnions } from "../support/truth/validator.js";
import { type VendorExample, vendorExamples } from "../support/truth/vendor-examples.js";

/** Examples that no true type can fit, each with the reason. */
const CAUSES: Readonly<Record<string, string>> = {
  "POST /api/custom-entity/v1/projects request": "the example is a text that is no JSON",
  "POST /api/custom-entity/v1/projects/search request": "the example is a text that is no JSON",
  "PUT /api/custom-entity/v1/projects/{entityId} request": "the example is a text that is no JSON",
  "POST /api/custom-entity/v2/models request":
    "one example is a text that is no JSON, the other sends a list for an object",
  "POST /api/inventory/v2/inventories/{id}/relations request": "the example is a text that is no JSON",
  "POST /api/enterprise-policy/v1/{complianceType}/{policyId}/versions/create request":
    "the example is a text that is not the list it shows",
  "POST /api/custom-entity/v1/projects answer": "the example contradicts those of the other operations on objects",
  "GET /api/custom-entity/v1/projects/{entityId} answer":
    "the example contradicts those of the other operations on objects",
  "POST /api/custom-entity/v1/tasks request": "of two examples one has the names of no task's properties",
};

const examples = vendorExamples();

if (examples === undefined) {
  it("the vendor's examples", () => console.log("Left out: ../shared/upstream is absent, so there are no examples."));
} else {
  describe("the vendor's own examples", () => {
    it("fit the types, but for those that nothing true could fit", async () => {
      const services = await stations();
      const asPublished = new Map(services.map(({ id, snapshot }) => [id, validator(snapshot)]));
      const asTyped = new Map(services.map(({ id, typed }) => [id, validator(withInclusiveUnions(typed))]));
      const before = examples.filter((example) => fits(example, asPublished));
      const unfit = examples.filter((example) => !fits(example, asTyped));
      console.log(report(examples.length, before.length, unfit));
      expect([...new Set(unfit.map(place))].toSorted()).toEqual(Object.keys(CAUSES).toSorted());
      expect(unfit.length).toBeLessThanOrEqual(examples.length * 0.05);
    });

    it("are told from values that do not fit", () => {
      const openapi = { paths: { "/a": { post: { requestBody: { content: { "application/json": { schema } } } } } } };
      const example = (value: unknown): VendorExample => ({
        id: "x",
        operation: "POST /a",
        side: "request",
        mediaType: "application/json",
        value,
      });
      const check = validator(openapi);
      expect(check(example({ name: "A" }))).toEqual([]);
      expect(check(example({ name: 1 }))).toEqual(["/name must be string"]);
      expect(check({ ...example({}), operation: "GET /a" })).toEqual(["no schema"]);
    });
  });
}

const schema = { type: "object", properties: { name: { type: "string" } } };

function fits(example: VendorExample, validators: ReadonlyMap<string, Validator>): boolean {
  return validators.get(example.id)?.(example).length === 0;
}

function place({ operation, side }: VendorExample): string {
  return `${operation} ${side}`;
}

function report(all: number, before: number, unfit: readonly VendorExample[]): string {
  const percent = (count: number) => `${count} of ${all} (${((100 * count) / all).toFixed(1)} %)`;
  const rest = unfit.map((example) => `  ${place(example)}: ${CAUSES[place(example)] ?? "no cause known"}`);
  return [
    `The vendor's examples that fit: as published ${percent(before)}, as typed ${percent(all - unfit.length)}. The rest:`,
    ...new Set(rest),
  ].join("\n");
}
