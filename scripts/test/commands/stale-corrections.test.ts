import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runGenerate } from "../../src/commands/run-generate.js";
import { staleExitCode, staleLines, staleReasons } from "../../src/commands/stale-corrections.js";
import { petStore } from "../support/definitions/pet-store.js";
import { commit, committedWorkspace, type Files } from "../support/git-workspace.js";
import { closeHosts } from "../support/hosts/vendor-host.js";
import { workspace } from "../support/workspace.js";

afterEach(closeHosts);

const ID_TYPE = "$.components.schemas.PetAPI_Response.properties.id[?@ == 'integer']";
const PHOTO = "$.paths['/api/pets/v1/pets/{petId}/photo'].put.parameters[?@.name == 'identifier']";

const OVERLAY = `overlay: 1.0.0
info: { title: Corrections of pets, version: 1.0.0 }
actions:
${[ID_TYPE, PHOTO]
  .map(
    (target) => `  - target: ${JSON.stringify(target)}
    x-kind: wrong
    remove: true
`,
  )
  .join("")}`;

const KINDS = "- { id: wrong, title: Wrong, says: one, does: two, evidence: made up, effect: none }\n";

const schemas = petStore.components?.schemas ?? {};
const photo = petStore.paths["/api/pets/v1/pets/{petId}/photo"] ?? {};
/** The vendor mended one defect and took away the operation of the other. */
const MENDED = {
  ...petStore,
  paths: { ...petStore.paths, "/api/pets/v1/pets/{petId}/photo": { ...photo, put: undefined } },
  components: {
    ...petStore.components,
    schemas: { ...schemas, PetAPI_Response: { type: "object", properties: { id: { type: "string" } } } },
  },
};

const PUT = "#/paths/~1api~1pets~1v1~1pets~1{petId}~1photo, put:";

async function mended() {
  const vendor: Files = { "platform-pets": petStore };
  const { root, sync } = await committedWorkspace(vendor);
  const overlays = await workspace({ "overlays/pets.yaml": OVERLAY, "defects.yaml": KINDS });
  vendor["platform-pets"] = MENDED;
  await sync("2030-02-02");
  return { root, overlays };
}

describe("a new correction that finds nothing", () => {
  it.each([
    [
      "$.components.schemas.PetAPI_Dto.properties.id",
      '$.components.schemas is there, and .PetAPI_Dto is not in it; the nearest name there is "PetAPI_PetDto"',
    ],
    [
      "$.components.schemas.PetAPI_Response.properties.id[?@ == 'number']",
      "$.components.schemas.PetAPI_Response.properties.id is there, and the filter [?@ == 'number'] fits nothing in it: {",
    ],
    ["$.tags[0].name", "$ is there, and .tags is not in it; the nearest name there is"],
  ])("at %s is a mistake, told with the nearest place", async (target, words) => {
    const { root } = await committedWorkspace({ "platform-pets": petStore });
    const overlay = OVERLAY.replace(JSON.stringify(ID_TYPE), JSON.stringify(target));
    const overlays = await workspace({ "overlays/pets.yaml": overlay, "defects.yaml": KINDS });
    cpSync(overlays, join(root, "specs"), { recursive: true });
    const { services } = await runGenerate(root, { check: true });
    const reasons = await staleReasons(root, services);
    expect(reasons.find((each) => each.target === target)?.mistake?.startsWith(words)).toBe(true);
    expect(staleLines(reasons)[1]?.startsWith(`    this new correction finds nothing: ${words}`)).toBe(true);
    expect(staleExitCode(reasons)).toBe(1);
    commit(root);
    expect(staleExitCode(await staleReasons(root, services))).toBe(0);
  });
});

describe("corrections that find nothing any more", () => {
  it.each(["before", "after"])("are told with what the vendor changed, %s the news are committed", async (when) => {
    const { root, overlays } = await mended();
    cpSync(overlays, join(root, "specs"), { recursive: true });
    if (when === "after") commit(root);
    const { services } = await runGenerate(root, { check: true });
    const reasons = await staleReasons(root, services);
    const [type, identifier] = reasons;
    expect(type).toEqual({
      package: "pets",
      target: ID_TYPE,
      changes: ['#/components/schemas/PetAPI_Response/properties/id/type: "integer" → "string"'],
    });
    expect(identifier?.changes).toHaveLength(1);
    expect(identifier?.changes[0]?.startsWith(PUT)).toBe(true);
    expect(identifier?.changes[0]?.endsWith("→ nothing")).toBe(true);
    expect(staleExitCode(reasons)).toBe(0);
    expect(staleLines(reasons)[1]).toBe(`    ${type?.changes[0]}`);
  });
});
