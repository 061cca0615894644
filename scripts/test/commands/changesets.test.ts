import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { packageChanges } from "../../src/commands/changes.js";
import { changesetLines, changesetsFromSpecs } from "../../src/commands/changesets.js";
import { runGenerate } from "../../src/commands/run-generate.js";
import { petStore } from "../support/definitions/pet-store.js";
import { commit, committedWorkspace, type Files } from "../support/git-workspace.js";
import { closeHosts } from "../support/hosts/vendor-host.js";
import { workspace } from "../support/workspace.js";

afterEach(closeHosts);

const required = (...names: string[]) => {
  const definition = structuredClone<Record<string, unknown>>({ ...petStore });
  const schemas = { ...petStore.components?.schemas };
  schemas.PetAPI_PetDto = { ...schemas.PetAPI_PetDto, required: names };
  return { ...definition, components: { ...petStore.components, schemas } };
};

const titled = (title: string) => ({ ...petStore, info: { title, version: "1.0" } });

const withOperation = {
  ...petStore,
  paths: { ...petStore.paths, "/api/pets/v1/cats": petStore.paths["/api/pets/v1/pets"] ?? {} },
};

async function upToDate() {
  const vendor: Files = { "platform-pets": petStore, "platform-fish": titled("Platform - Fish") };
  const { root, sync } = await committedWorkspace(vendor);
  const again = async (day = "2030-02-02") => {
    await sync(day);
    return changesetsFromSpecs(root);
  };
  const file = (name: string) => join(root, ".changeset", `sync-${name}.md`);
  const text = (name: string) => readFileSync(file(name), "utf8");
  return { vendor, root, sync, again, file, text };
}

describe("changesets by themselves", () => {
  it("writes none where nothing changed", async () => {
    const { again } = await upToDate();
    expect(await again()).toEqual({ compared: true, changesets: [], unnoticed: [], removed: [] });
  });

  it("says of a breaking change what changed and what users' compilers will say", async () => {
    const { vendor, again, text } = await upToDate();
    vendor["platform-pets"] = required("name", "kind");
    expect((await again()).changesets).toEqual([
      { package: "pets", kind: "changed", verdict: "breaking", bump: "minor", path: ".changeset/sync-pets.md" },
    ]);
    expect(text("pets")).toBe(`---
"@onetrust-client/pets": minor
---

OneTrust changed its definition of "Platform - Pets".

**Breaking.** Code that relies on the old form will be told:

- \`createPet\`, input.body: \`Property 'kind' is missing in type '{ … }' but required in type 'PetInput'.\`

All that changed:

- \`Pet\`: property \`kind\` is now required
`);
  });

  it("writes none for what users cannot notice: a licence, an operation id, enum values in another order", async () => {
    const { vendor, root, again } = await upToDate();
    const { get, ...others } = petStore.paths["/api/pets/v1/pets"] ?? {};
    vendor["platform-pets"] = {
      ...petStore,
      info: { ...petStore.info, license: { name: "Proprietary" } },
      paths: { ...petStore.paths, "/api/pets/v1/pets": { ...others, get: { ...get, operationId: "another" } } },
    };
    expect(await again()).toEqual({ compared: true, changesets: [], unnoticed: ["pets"], removed: [] });
    expect(changesetLines(await again())).toEqual([
      expect.stringMatching(/^ {2}pets: no release, for users can notice/),
    ]);
    await runGenerate(root);
    expect(await packageChanges(root, "HEAD")).toEqual([]);
  });

  it("takes a schema that was renamed for the same one: its public name stays", async () => {
    const { vendor, root, again } = await upToDate();
    const text = JSON.stringify(petStore).replaceAll("PetAPI_PetDto", "PetServiceRenamedDto");
    vendor["platform-pets"] = JSON.parse(text);
    expect(await again()).toEqual({ compared: true, changesets: [], unnoticed: ["pets"], removed: [] });
    const { schemas } = JSON.parse(readFileSync(join(root, "specs/names.json"), "utf8"))["platform-pets"];
    expect(schemas.PetServiceRenamedDto).toBe("Pet");
    expect(schemas).not.toHaveProperty("PetAPI_PetDto");
    await runGenerate(root);
    expect(readFileSync(join(root, "packages/services/pets/src/schema.ts"), "utf8")).toMatch(/export interface Pet\b/);
  });

  it("gives an additive change a patch, below 1.0", async () => {
    const { vendor, again, text } = await upToDate();
    vendor["platform-pets"] = withOperation;
    expect((await again()).changesets).toMatchObject([{ verdict: "additive", bump: "patch" }]);
    expect(text("pets")).toContain("- operation added: Create Pet, `POST /api/pets/v1/cats`");
  });

  it("gives it a minor, and a breaking one a major, from 1.0 on", async () => {
    const { vendor, root, again } = await upToDate();
    const manifest = join(root, "packages/services/pets/package.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"version": "0.0.0"', '"version": "1.2.3"'));
    vendor["platform-pets"] = withOperation;
    expect((await again()).changesets).toMatchObject([{ bump: "minor" }]);
    vendor["platform-pets"] = required("name", "kind");
    expect((await again()).changesets).toMatchObject([{ bump: "major" }]);
  });

  it("writes the same once, however often it runs, before and after generate", async () => {
    const { vendor, root, again, file, text } = await upToDate();
    vendor["platform-pets"] = required("name", "kind");
    await again();
    const [first, time] = [text("pets"), statSync(file("pets")).mtimeMs];
    await runGenerate(root);
    await again("2030-03-03");
    expect(text("pets")).toBe(first);
    expect(statSync(file("pets")).mtimeMs).toBe(time);
  });

  it("leaves a bump that somebody raised, and raises one that is too low", async () => {
    const { vendor, again, file, text } = await upToDate();
    vendor["platform-pets"] = withOperation;
    await again();
    writeFileSync(file("pets"), text("pets").replace("patch", "major"));
    expect((await again()).changesets).toMatchObject([{ verdict: "additive", bump: "major" }]);
    writeFileSync(file("pets"), text("pets").replace("major", "patch"));
    vendor["platform-pets"] = required("name", "kind");
    expect((await again()).changesets).toMatchObject([{ verdict: "breaking", bump: "minor" }]);
  });

  it("removes its own changeset when the vendor takes the change back, unless it was committed", async () => {
    const { vendor, root, again, file, text } = await upToDate();
    vendor["platform-pets"] = withOperation;
    await again();
    vendor["platform-pets"] = petStore;
    expect(await again()).toEqual({
      compared: true,
      changesets: [],
      unnoticed: [],
      removed: [".changeset/sync-pets.md"],
    });
    expect(existsSync(file("pets"))).toBe(false);

    vendor["platform-pets"] = withOperation;
    await again();
    await runGenerate(root);
    commit(root);
    vendor["platform-pets"] = petStore;
    await again();
    expect(text("pets")).toMatch(/^---\n"@onetrust-client\/pets": minor\n/);
    expect(text("pets")).toContain("operation added: Create Pet");
    expect(text("pets")).toContain("operation removed: Create Pet");
  });

  it("tells of a new package, a vanished one and one that came back", async () => {
    const { vendor, root, again, text } = await upToDate();
    vendor["platform-cats"] = titled("Platform - Cats");
    delete vendor["platform-fish"];
    expect((await again()).changesets).toMatchObject([
      { package: "cats", kind: "new", bump: "minor" },
      { package: "fish", kind: "vanished", bump: "patch" },
    ]);
    expect(text("cats")).toContain("- Get List of Pets, `GET /api/pets/v1/pets`");
    expect(text("fish")).toContain("Deprecated: OneTrust no longer publishes its definition");
    await runGenerate(root);
    expect(readFileSync(join(root, "packages/services/fish/README.md"), "utf8")).toContain(
      "**Deprecated:** OneTrust has not published this definition since 2030-02-02.",
    );
    commit(root);

    // Still gone on the next day: that is no news.
    expect((await again("2030-03-03")).changesets).toEqual([]);

    vendor["platform-fish"] = titled("Platform - Fish");
    expect((await again("2030-04-04")).changesets).toMatchObject([{ package: "fish", kind: "back", bump: "patch" }]);
    await runGenerate(root);
    expect(readFileSync(join(root, "packages/services/fish/README.md"), "utf8")).not.toContain("Deprecated");
    expect(readFileSync(join(root, "specs/services.json"), "utf8")).not.toContain("vanished");
  });

  it("gives the released catalog a patch for what it knows of services, and the check for changesets agrees", async () => {
    const { vendor, root, again, text } = await upToDate();
    const manifest = { name: "@onetrust-client/catalog", version: "0.0.0" };
    const release = (version: string) => {
      writeFileSync(
        join(root, "packages/catalog/package.json"),
        `${JSON.stringify({ ...manifest, version }, null, 2)}\n`,
      );
      commit(root);
    };
    release("0.0.0");
    vendor["platform-pets"] = withOperation;
    expect((await again()).changesets.map((each) => each.package)).toEqual(["pets"]);

    vendor["platform-pets"] = petStore;
    await again();
    release("0.1.0");
    vendor["platform-pets"] = withOperation;
    vendor["platform-cats"] = titled("Platform - Cats");
    const { changesets } = await again();
    expect(changesets.map((each) => each.package)).toEqual(["cats", "pets", "catalog"]);
    expect(changesets.at(-1)).toMatchObject({ verdict: "patch", bump: "patch" });
    expect(text("catalog")).toBe(`---
"@onetrust-client/catalog": patch
---

The catalog follows OneTrust's definitions:

- "Platform - Cats" is new
- "Platform - Pets" changed
`);
    await runGenerate(root);
    const ofCatalog = async () => (await packageChanges(root, "HEAD")).filter(({ name }) => name === manifest.name);
    expect(await ofCatalog()).toMatchObject([{ needed: "patch", given: "patch" }]);
    rmSync(join(root, ".changeset/sync-catalog.md"));
    expect(await ofCatalog()).toMatchObject([{ needed: "patch", given: undefined }]);
  });

  it("gives the catalog none for a new title of a definition and a new name of a schema", async () => {
    const { vendor, root, again } = await upToDate();
    const manifest = { name: "@onetrust-client/catalog", version: "0.1.0" };
    writeFileSync(join(root, "packages/catalog/package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    commit(root);
    const renamed = JSON.stringify(titled("Platform - Animals")).replaceAll("PetAPI_PetDto", "PetServiceRenamedDto");
    vendor["platform-pets"] = JSON.parse(renamed);
    expect((await again()).changesets.map((each) => each.package)).toEqual(["pets"]);
    await runGenerate(root);
    const definition = readFileSync(join(root, "packages/catalog/src/contracts/pets.ts"), "utf8");
    expect(definition).toContain("Platform - Animals");
    expect((await packageChanges(root, "HEAD")).map(({ name }) => name)).not.toContain(manifest.name);
  });

  it("says so where there is no commit to compare with", async () => {
    const root = await workspace({ "specs/services.json": [] });
    expect(await changesetsFromSpecs(root)).toEqual({ compared: false, changesets: [], unnoticed: [], removed: [] });
  });
});
