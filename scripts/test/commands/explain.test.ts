import { describe, expect, it } from "vitest";
import { explain } from "../../src/commands/explain.js";
import { NOT_REVIEWED } from "../../src/generate/amend/reviews/idempotency-review.js";
import { petStore } from "../support/definitions/pet-store.js";

const action = {
  target: "$.components.schemas.PetAPI_PetDto",
  kind: { id: "wrong", title: "Wrong", says: "one", does: "two", evidence: "seen", effect: "felt" },
  update: { properties: { kind: { enum: ["BIRD"] } } },
  remove: false,
};
const inputs = {
  services: [
    {
      service: { id: "platform-pets", package: "pets" },
      definition: petStore,
      source: { snapshot: "0" },
      overlay: { actions: [action] },
      review: NOT_REVIEWED,
      paging: {},
      failures: {},
    },
  ],
  names: {},
  kinds: [],
};
const raw = async () => JSON.stringify(petStore);

describe("explain", () => {
  it.each(["createPet", "pets.createPet", "POST /api/pets/v1/pets"])(
    "shows the way of %s, stage by stage",
    async (name) => {
      const text = await explain(inputs, name, raw);
      expect(text.match(/── (\w+)/g)).toEqual(["── raw", "── snapshot", "── amended", "── metadata", "── emitted"]);
      expect(text).toContain("readonly createPet: Operation<[input?: CreatePetInput], string>;");
      expect(text).toContain("export interface CreatePetInput {\n  body?: PetInput | undefined;\n}");
      expect(text).toContain("- PET\n");
    },
  );

  it("says what is missing", async () => {
    expect(await explain(inputs, "createPet", async () => undefined)).toContain("Not downloaded; run pnpm sync.");
    await expect(explain(inputs, "feedPet", raw)).rejects.toThrow(
      "No operation is called feedPet. docs/operations.md lists them all.",
    );
  });
});
