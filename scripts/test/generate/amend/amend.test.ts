import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { amend } from "../../../src/generate/amend/amend.js";
import { mendKinds } from "../../../src/generate/amend/kinds/rules.js";
import { kindFindings, type Overlay, parseDefectKinds, parseOverlay } from "../../../src/generate/amend/overlay.js";
import { readInputs } from "../../../src/generate/inputs.js";
import { repository } from "../../support/checkout.js";
import { definitionOf } from "../../support/definitions/mended.js";
import { petStore } from "../../support/definitions/pet-store.js";

const kinds = [{ id: "wrong", title: "Wrong", says: "one", does: "two", evidence: "seen", effect: "felt" }];
const overlay = (actions: string): Overlay => parseOverlay(`overlay: 1.0.0\nactions:\n${actions}`, "pets.yaml", kinds);
const because = "x-kind: wrong\n";

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

  it("mends the kinds that rules know, before the overlay looks", () => {
    const given = definitionOf({}, { Order: { type: "integer", enum: ["1", "7"] } });
    const { definition, corrections, stale } = amend(
      given,
      overlay(`  - target: $.components.schemas.Order.enum[?@ == 7]\n    ${because}    remove: true\n`),
    );
    expect(definition.components?.schemas?.Order).toEqual({ type: "integer", enum: [1] });
    expect(corrections.map(({ defect, places }) => [defect.kind.id, places])).toEqual([
      ["text-enum", ["#/components/schemas/Order"]],
      ["wrong", ["/components/schemas/Order/enum/1"]],
    ]);
    expect(stale).toEqual([]);
  });

  it("spares a service the rules that are wrong there", () => {
    const given = definitionOf({}, { Order: { properties: { "Order Number": {} }, enum: ["A, B"] } });
    const spared = parseOverlay(
      "overlay: 1.0.0\nx-spared: [{ x-kind: description-for-name, description: It is a label. }]\nactions: []\n",
      "pets.yaml",
      [],
    );
    expect(amend(given, spared).definition.components?.schemas?.Order).toEqual({
      properties: { "Order Number": {} },
      enum: ["A", "B"],
    });
  });

  it.each([
    ["true", '"x-spared" must be a list of kinds of defect.'],
    ["[{ x-kind: a }]", 'x-spared 1: "description" must be a text that is not empty.'],
    ["[{ x-kind: a, description: b, c: d }]", 'x-spared 1: "c" is not a known key. Remove it or correct its spelling.'],
  ])("refuses a list of spared kinds that is none: %s", (spared, message) => {
    const text = `overlay: 1.0.0\nx-spared: ${spared}\nactions: []\n`;
    expect(() => parseOverlay(text, "pets.yaml", [])).toThrow(message);
  });

  it.each([
    ["  - target: $.paths\n    remove: true\n", '"x-kind" must be a text that is not empty.'],
    [
      "  - target: $.paths\n    x-kind: unheard-of\n    remove: true\n",
      '"x-kind: unheard-of" is no kind of specs/defects.yaml. Describe the kind there, or name one of its ids.',
    ],
    [`  - ${because}    remove: true\n`, '"target" must be a text that is not empty.'],
    [
      `  - target: $.paths\n    ${because}    description: ""\n    remove: true\n`,
      '"description" must be a text that is not empty.',
    ],
    [
      `  - target: $.paths\n    ${because}    x-evidense: seen\n    remove: true\n`,
      '"x-evidense" is not a known key. Remove it or correct its spelling.',
    ],
    [`  - target: $.paths\n    ${because}`, 'expected either "update" or "remove: true".'],
    [
      `  - target: $.paths\n    ${because}    remove: true\n    update: 1\n`,
      'expected either "update" or "remove: true".',
    ],
  ])("refuses a malformed action: %j", (actions, message) => {
    expect(() => overlay(actions)).toThrow(new Error(`pets.yaml, action 1: ${message}`));
  });

  it("reads what an action says beside its kind", () => {
    const [action] = overlay(
      `  - target: $.paths\n    ${because}    description: here\n    x-evidence: there\n    x-effect: then\n    remove: true\n`,
    ).actions;
    expect(action).toEqual({
      target: "$.paths",
      kind: kinds[0],
      description: "here",
      evidence: "there",
      effect: "then",
      remove: true,
    });
  });

  it("refuses a target that is no JSONPath", () => {
    expect(() => amend(petStore, overlay(`  - target: $.paths[\n    ${because}    remove: true\n`))).toThrow();
  });
});

describe("the kinds of defect", () => {
  const kind = "- { id: wrong, title: Wrong, says: one, does: two, evidence: seen, effect: felt }\n";

  it("are read with all their texts", () => {
    expect(parseDefectKinds(kind, "defects.yaml")).toEqual(kinds);
  });

  it.each([
    ["wrong: {}\n", "defects.yaml: expected a list of kinds of defect."],
    [kind + kind, 'defects.yaml: two kinds have the id "wrong". Give each kind its own id.'],
    [kind.replace("evidence: seen, ", ""), 'defects.yaml, kind 1: "evidence" must be a text that is not empty.'],
    [
      kind.replace("effect: felt", "effect: felt, reason: none"),
      'defects.yaml, kind 1: "reason" is not a known key. Remove it or correct its spelling.',
    ],
  ])("are refused where they are malformed: %j", (text, message) => {
    expect(() => parseDefectKinds(text, "defects.yaml")).toThrow(new Error(message));
  });

  it("are a finding where no action names them", () => {
    const used = overlay(`  - target: $.paths\n    ${because}    remove: true\n`);
    expect(kindFindings(kinds, [used])).toEqual([]);
    expect(kindFindings(kinds, [{ actions: [] }])).toEqual([
      'specs/defects.yaml describes the kind "wrong", and no action in specs/overlays names it. Remove it',
    ]);
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

  it("spare a service only rules that would change it", async () => {
    const { services } = await readInputs(repository);
    for (const { service, definition, overlay } of services) {
      const found = mendKinds(definition).defects.map(({ kind }) => kind.id);
      for (const { kind } of overlay.spared ?? []) expect(found, service.package).toContain(kind);
    }
  });

  it("belong to a service", async () => {
    const { services } = await readInputs(repository);
    const packages = new Set(services.map(({ service }) => `${service.package}.yaml`));
    const files = readdirSync(join(repository, "specs/overlays"));
    expect(files.filter((file) => !packages.has(file))).toEqual([]);
  });
});
