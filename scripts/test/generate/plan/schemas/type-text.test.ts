import { expect, it } from "vitest";
import { typeText } from "../../../../src/generate/plan/schemas/type-text.js";
import { anyValue } from "../../../../src/generate/plan/schemas/typed-schemas.js";
import type { Schema } from "../../../../src/model/openapi.js";

const description = "What the vendor says of it.";

it.each<[string, Schema, Schema]>([
  ["an alternative", { anyOf: [{}, { type: "string" }] }, { anyOf: [{ description }, { type: "string" }] }],
  ["the whole", { type: "object" }, { type: "object", description }],
])("that any value fits, does not depend on a description of %s", (_, plain, described) => {
  expect(typeText(plain)).toBe("unknown");
  expect(typeText(described)).toBe("unknown");
});

it("that an object describes none, does not depend on a description of its values", () => {
  expect(anyValue({ type: "object", additionalProperties: {} })).toEqual({ additionalProperties: {} });
  expect(anyValue({ type: "object", additionalProperties: { description } })).toEqual({
    additionalProperties: { description },
  });
});
