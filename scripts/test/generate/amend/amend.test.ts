import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { amend } from "../../../src/generate/amend/amend.js";
import { type Overlay, parseOverlay } from "../../../src/generate/amend/overlay.js";
import { readInputs } from "../../../src/generate/inputs.js";
import { repository } from "../../support/checkout.js";
import { petStore } from "../../support/definitions/pet-store.js";

const overlay = (actions: string): Overlay => parseOverlay(`overlay: 1.0.0\nactions:\n${actions}`, "pets.yaml");
const because = "description: because\n    x-evidence: seen\n    x-effect: felt\n";

describe("amend", () => {
  const kind = "$.components.schemas.PetAPI_PetDto.properties[?@.enum[0] == 'CAT' && @.enum[1] == 'DOG']";

  it("updates, appends to lists and removes, and leaves its input alone", () => {
    const before = JSON.stringify(petStore);
    const { definition, stale } = amend(
      petStore,
      overlay(`  - target: ${kind}
    ${because}    update: { enum: [BIRD], deprecated: true }
  - target: $.components.schemas.PetAPI_PetDto.properties[?@.type == 'object' && !@.properties]
    ${because}    remove: true
`),
    );
    expect(definition.components?.schemas?.PetAPI_PetDto?.properties).toEqual({
      name: { type: "string" },
      kind: { type: "string", enum: ["CAT", "DOG", "BIRD"], default: "CAT", deprecated: true },
      $ref: { type: "string" },
      owner: { $ref: "#/components/schemas/PetAPI_Response" },
    });
    expect(stale).toEqual([]);
    expect(JSON.stringify(petStore)).toBe(before);
  });

  it("removes several items of one list without slipping", () => {
    const { definition } = amend(
      petStore,
      overlay(`  - target: $.paths['/api/pets/v1/pets'].get.security[0].OAUTH2[?@ == 'PET_READ' || @ == 'PET']
    ${because}    remove: true
`),
    );
    expect(definition.paths["/api/pets/v1/pets"]?.get?.security).toEqual([{ OAUTH2: [] }]);
  });

  it("names an action that found nothing", () => {
    const { stale } = amend(petStore, overlay(`  - target: $.paths['/gone']\n    ${because}    remove: true\n`));
    expect(stale.map(({ target }) => target)).toEqual(["$.paths['/gone']"]);
  });

  it.each([
    ["  - target: $.paths\n    remove: true\n", '"description" is missing'],
    ["  - target: $.paths\n    description: because\n    remove: true\n", '"x-evidence" is missing'],
    [
      "  - target: $.paths\n    description: because\n    x-evidence: seen\n    remove: true\n",
      '"x-effect" is missing',
    ],
    [`  - target: $.paths\n    ${because}`, 'either "update" or "remove: true"'],
    [`  - target: $.paths\n    ${because}    remove: true\n    update: 1\n`, 'either "update" or "remove: true"'],
  ])("refuses an action that does not say enough: %j", (actions, message) => {
    expect(() => overlay(actions)).toThrow(
      `pets.yaml, action 1: ${message.startsWith('"') ? message : `expected ${message}`}`,
    );
  });

  it("refuses a target that is no JSONPath", () => {
    expect(() => amend(petStore, overlay(`  - target: $.paths[\n    ${because}    remove: true\n`))).toThrow();
  });
});

describe("the committed overlays", () => {
  it("describe defects: each target matches its snapshot, and none matches what the overlay leaves", async () => {
    const { services } = await readInputs(repository);
    const amended = services.filter(({ overlay }) => overlay.actions.length > 0);
    expect(amended.length).toBeGreaterThan(0);
    for (const { service, definition, overlay } of amended) {
      const first = amend(definition, overlay);
      const second = amend(first.definition, overlay);
      expect(second.stale.length, service.id).toBe(overlay.actions.length);
    }
  });

  it("belong to a service", async () => {
    const { services } = await readInputs(repository);
    const packages = new Set(services.map(({ service }) => `${service.package}.yaml`));
    const files = readdirSync(join(repository, "specs/overlays"));
    expect(files.filter((file) => !packages.has(file))).toEqual([]);
  });
});
