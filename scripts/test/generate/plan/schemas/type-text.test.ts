import { expect, it } from "vitest";
import { typeText } from "../../../../src/generate/plan/schemas/type-text.js";
import { anyValue } from "../../../../src/generate/plan/schemas/typed-schemas.js";
import type { Schema } from "../../../../src/model/openapi.js";

/** Snapshots have no descriptions; in a release the vendor's are put in. */
const described = (schema: Schema): Schema => Object.assign({ description: "What the vendor says of it." }, schema);

it.each<[string, Schema, Schema]>([
  ["an alternative", { anyOf: [{}, { type: "string" }] }, { anyOf: [described({}), { type: "string" }] }],
  ["the whole", { type: "object" }, described({ type: "object" })],
])("that any value fits, does not depend on a description of %s", (_, plain, same) => {
  expect(typeText(plain)).toBe("unknown");
  expect(typeText(same)).toBe("unknown");
});

it("that an object describes none, does not depend on a description of its values", () => {
  for (const values of [{}, described({})]) {
    expect(anyValue({ type: "object", additionalProperties: values })).toEqual({ additionalProperties: values });
  }
});
