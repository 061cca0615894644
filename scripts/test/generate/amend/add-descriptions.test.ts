import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { generateFrom, runGenerate } from "../../../src/commands/run-generate.js";
import { runSync } from "../../../src/commands/sync.js";
import { addDescriptions } from "../../../src/generate/amend/add-descriptions.js";
import { petStore } from "../../support/definitions/pet-store.js";
import { closeHosts, vendorHost } from "../../support/hosts/vendor-host.js";
import { workspace } from "../../support/workspace.js";

afterAll(closeHosts);

const pets = petStore.paths["/api/pets/v1/pets"] ?? {};
const LICENSED = {
  ...petStore,
  info: { ...petStore.info, license: { name: "Apache 2.0" } },
  paths: {
    ...petStore.paths,
    "/api/pets/v1/pets": {
      ...pets,
      get: {
        ...pets.get,
        description: "All of them.\nIn */ pages.",
        parameters: [
          { name: "page", in: "query", description: "Which page.", schema: { type: "integer", default: 0 } },
        ],
      },
    },
  },
  components: {
    ...petStore.components,
    schemas: {
      ...petStore.components?.schemas,
      PetAPI_Response: {
        type: "object",
        description: "Who has it.",
        properties: { id: { type: "integer", format: "int64", description: "Of the owner." } },
      },
    },
  },
};

const LICENCE = "specs/licences/Apache-2.0.txt";

async function synced(definition: object) {
  const root = await workspace({ "specs/services.json": [], [LICENCE]: "Apache License\n" });
  const { origin } = await vendorHost({ files: { "platform-pets": definition } });
  await runSync(root, { origin, today: "2030-01-01" });
  return root;
}

describe("descriptions for readers", () => {
  it("stand at operations, parameters, types and properties, and the README says whose they are", async () => {
    const root = await synced(LICENSED);
    await runGenerate(root, { check: false, descriptions: true });
    const text = (name: string) => readFileSync(join(root, "packages/services/pets", name), "utf8");
    expect(text("src/interface.ts")).toContain(
      "   * All of them.\n   * In *\\/ pages.\n   *\n   * `GET /api/pets/v1/pets`",
    );
    expect(text("src/schema.ts")).toContain("Which page.");
    expect(text("src/schema.ts")).toMatch(/\/\*\* (?:@description )?Who has it\. \*\/\nexport interface/);
    expect(text("src/schema.ts")).toContain("Of the owner.");
    expect(text("NOTICE")).toContain("under the\nApache License 2.0; see LICENSE-APACHE-2.0.txt");
    expect(text("LICENSE-APACHE-2.0.txt")).toBe("Apache License\n");
    expect(JSON.parse(text("package.json"))).toMatchObject({
      license: "MIT AND Apache-2.0",
      files: ["dist", "NOTICE", "LICENSE-APACHE-2.0.txt"],
    });
    expect(text("README.md")).toContain("[Apache License 2.0](https://www.apache.org/licenses/LICENSE-2.0)");
  });

  it("are refused in a commit: they are drift", async () => {
    const root = await synced(LICENSED);
    await runGenerate(root);
    expect((await runGenerate(root, { check: true })).written).toEqual([]);
    await runGenerate(root, { check: false, descriptions: true });
    expect((await runGenerate(root, { check: true })).written).toEqual([
      "packages/services/pets/package.json",
      "packages/services/pets/README.md",
      "packages/services/pets/src/interface.ts",
      "packages/services/pets/src/schema.ts",
    ]);
  });

  it.each([undefined, { name: "Proprietary" }])(
    "are left out where the licence (%o) does not allow them",
    async (license) => {
      const root = await synced({ ...LICENSED, info: { ...petStore.info, license } });
      const plain = await generateFrom(root);
      expect(await generateFrom(root, { descriptions: true })).toEqual(plain);
    },
  );

  it("want the raw files of a sync", async () => {
    const root = await workspace({
      [LICENCE]: "Apache License\n",
      "specs/services.json": [{ id: "platform-pets", package: "pets" }],
      "specs/snapshots/platform-pets.json": LICENSED,
    });
    const { services } = await generateFrom(root, { descriptions: true });
    expect(services[0]?.failure).toBe(
      "specs/raw/platform-pets.json is missing, where the descriptions are. Run pnpm sync first.",
    );
  });
});

describe("what the vendor says of the values of an enum", () => {
  const withKind = (kind: object, license: object = {}) => ({
    ...petStore,
    info: { ...petStore.info, ...license },
    components: { schemas: { Pet: { type: "object" as const, properties: { kind } } } },
  });
  const kind = { type: "string" as const, enum: ["CAT", "DOG"] };
  const meanings = { CAT: "Purrs.", DOG: " ", BIRD: "Sings." };

  it("stands behind the description, for the values that there are", () => {
    const vendor = withKind({ ...kind, description: "Its kind.", "x-enumDescriptions": meanings });
    const { components } = addDescriptions(withKind(kind), vendor);
    expect(components?.schemas?.Pet?.properties?.kind).toEqual({
      ...kind,
      description: "Its kind.\n\n- `CAT`: Purrs.",
    });
    const silent = withKind({ ...kind, "x-enumDescriptions": meanings });
    expect(addDescriptions(withKind(kind), silent).components?.schemas?.Pet?.properties?.kind).toEqual({
      ...kind,
      description: "- `CAT`: Purrs.",
    });
    const odd = withKind({ ...kind, "x-enumDescriptions": ["CAT"] });
    expect(addDescriptions(withKind(kind), odd).components?.schemas?.Pet?.properties?.kind).toEqual(kind);
  });

  it("reaches no package without the licensed step", async () => {
    const apache = { license: { name: "Apache 2.0" } };
    const root = await synced({
      ...petStore,
      info: { ...petStore.info, ...apache },
      components: {
        ...petStore.components,
        schemas: {
          ...petStore.components?.schemas,
          PetAPI_Response: {
            type: "object",
            properties: { id: { type: "string", enum: ["10", "20"], "x-enumDescriptions": { 10: "A question." } } },
          },
        },
      },
    });
    const text = () => readFileSync(join(root, "packages/services/pets/src/schema.ts"), "utf8");
    await runGenerate(root, { check: false, descriptions: false });
    expect(text()).not.toContain("A question.");
    await runGenerate(root, { check: false, descriptions: true });
    expect(text()).toContain("- `10`: A question.");
  });
});
