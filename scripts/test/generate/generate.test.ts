import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCode, generateLines } from "../../src/commands/generate.js";
import { runGenerate } from "../../src/commands/run-generate.js";
import type { Definition } from "../../src/model/openapi.js";
import type { Phase } from "../../src/workspace/progress.js";
import { repository } from "../support/checkout.js";
import { petStore } from "../support/definitions/pet-store.js";
import { initialise } from "../support/git-workspace.js";
import { workspace } from "../support/workspace.js";

const shop: Definition = { ...petStore, info: { title: "Platform - Shop", version: "1.0" } };
const specs = {
  "specs/services.json": [
    { id: "platform-pets", package: "pets" },
    { id: "platform-shop", package: "shop" },
  ],
  "specs/snapshots/platform-pets.json": petStore,
  "specs/snapshots/platform-shop.json": shop,
};
const PET_METHODS = ["createPet", "downloadPhoto", "listPetsV1", "listPetsV2", "uploadPhoto"];
const WRONG = { id: "wrong", title: "Wrong", says: "one", does: "two", evidence: "seen", effect: "felt" };
const generate = (root: string, check = false) => runGenerate(root, { check });
const read = (root: string, path: string) => readFile(join(root, path), "utf8");

describe("runGenerate", () => {
  it("writes every package once; a second run writes nothing", async () => {
    const root = await workspace(specs);
    expect((await generate(root)).written).toHaveLength(2 * 10 + 8);
    const before = await stat(join(root, "packages/services/pets/src/schema.ts"));
    expect(await generate(root)).toMatchObject({ written: [], removed: [] });
    expect((await stat(join(root, "packages/services/pets/src/schema.ts"))).mtimeMs).toBe(before.mtimeMs);
  });

  it("tells the catalog of each service, and forgets those that are gone", async () => {
    const gone = "packages/catalog/src/contracts/gone.ts";
    const marked = "// Generated from specs/snapshots/platform-gone.json. Do not edit; run pnpm generate.\n";
    const root = await workspace({ ...specs, [gone]: marked });
    initialise(root);
    expect(await generate(root)).toMatchObject({ removed: [gone], left: [] });
    expect(await read(root, "packages/catalog/src/all-contracts.ts")).toContain("= {\n  pets,\n  shop,\n};");
    const operations = await read(root, "packages/catalog/src/operations.ts");
    expect(operations.match(/"package":"\w+","name":"\w+"/g)).toEqual(
      ["pets", "shop"].flatMap((name) => PET_METHODS.map((method) => `"package":"${name}","name":"${method}"`)),
    );
  });

  it("lists the names that it gives to operations, once, and of many the first", async () => {
    const many = Array.from({ length: 25 }, (_, index) => [
      `/api/things/${index}`,
      { post: { summary: `Send Thing ${index}`, responses: { 204: { description: "" } } } },
    ]);
    const wide: Definition = { ...petStore, paths: Object.fromEntries(many) };
    const root = await workspace({ ...specs, "specs/snapshots/platform-shop.json": wide });
    const lines = generateLines(await generate(root), false);
    expect(lines).toContain("  platform-pets: POST /api/pets/v1/pets is called createPet, see specs/names.json.");
    expect(lines.filter((line) => /platform-shop: .* is called /.test(line))).toHaveLength(20);
    expect(lines).toContain("  platform-shop: 5 more operations have new names.");
    expect(generateLines(await generate(root), false).join("\n")).not.toContain("new names");
  });

  it("tells core the limits of all operations, and an operation its own", async () => {
    const origin = "source: https://example.com/limits, asOf: 2026-09-30";
    const limits = (key: string) =>
      `default: { perMinute: 70, perHour: 8000, ${origin} }\noperations: { pets: { ${key}: { perMinute: 90, ${origin} } } }`;
    const root = await workspace({ ...specs, "specs/limits.yaml": limits("POST /api/pets/v1/pets") });
    await generate(root);
    const known = await read(root, "packages/core/src/pace/documented-limits.ts");
    expect(known).toContain("export const documentedPerMinute = 70;");
    expect(known).toContain("export const documentedPerHour = 8000;");
    const withLimits = (await read(root, "packages/services/pets/src/operations.ts")).split("perMinute: 90").length - 1;
    expect(withLimits).toBe(1);
    expect(await read(root, "packages/services/shop/src/operations.ts")).not.toContain("perMinute");
    const wrong = await workspace({ ...specs, "specs/limits.yaml": limits("GET /gone") });
    const [pets] = (await generate(wrong)).services;
    expect(pets?.unreviewed).toContain("specs/limits.yaml speaks of GET /gone, which the definition lacks");
  });

  it("tells each phase, and each service as it is done", async () => {
    const seen: string[] = [];
    const root = await workspace(specs);
    const inPhase = async <T>({ title, run, sumUp }: Phase<T>) => {
      seen.push(title);
      const result = await run((step) => seen.push(step));
      seen.push(sumUp(result).words);
      return result;
    };
    await runGenerate(root, { inPhase });
    expect(seen).toEqual([
      "Generating packages",
      "pets: 5 operations",
      "shop: 5 operations",
      "2 packages with 10 operations",
      "Compiling 2 changed packages",
      "done",
    ]);
    seen.length = 0;
    await runGenerate(root, { inPhase });
    // Nothing changed, so nothing is compiled.
    expect(seen).not.toContain("done");
  });

  it("keeps version, changelog and build output, and removes what is no longer emitted", async () => {
    const root = await workspace({
      ...specs,
      "packages/core/src/index.ts": "export {};\n",
      "packages/services/pets/package.json": { name: "@onetrust-client/pets", version: "0.3.1" },
      "packages/services/pets/CHANGELOG.md": "## 0.3.1\n",
      "packages/services/pets/dist/index.js": "",
      "packages/services/pets/src/schema.ts":
        "// Generated from specs/snapshots/platform-pets.json. Do not edit; run pnpm generate.\n",
      "packages/services/pets/src/old.ts":
        "// Generated from specs/snapshots/platform-pets.json. Do not edit; run pnpm generate.\n",
      "packages/services/pets/src/notes.ts": "// Mine.\n",
      "packages/services/gone/src/schema.ts":
        "// Generated from specs/snapshots/platform-gone.json. Do not edit; run pnpm generate.\n",
    });
    initialise(root);
    await writeFile(
      join(root, "packages/services/pets/src/untracked.ts"),
      "// Generated from specs/snapshots/platform-pets.json. Do not edit; run pnpm generate.\n",
    );
    const report = await generate(root);
    expect(report).toMatchObject({
      removed: ["packages/services/gone/src/schema.ts", "packages/services/pets/src/old.ts"],
      left: ["packages/services/pets/src/notes.ts", "packages/services/pets/src/untracked.ts"],
    });
    expect(generateLines(report, false)).toEqual(
      expect.arrayContaining([
        "  removed: packages/services/gone/src/schema.ts",
        "  removed: packages/services/pets/src/old.ts",
        "  not generated, and left: packages/services/pets/src/notes.ts. Remove it by hand.",
      ]),
    );
    expect(await read(root, "packages/services/pets/src/notes.ts")).toBe("// Mine.\n");
    expect(JSON.parse(await read(root, "packages/services/pets/package.json"))).toMatchObject({
      version: "0.3.1",
      license: "MIT",
    });
    expect(await read(root, "packages/services/pets/CHANGELOG.md")).toBe("## 0.3.1\n");
    expect(await read(root, "packages/core/src/index.ts")).toBe("export {};\n");
  });

  it("with check finds drift and touches nothing", async () => {
    const root = await workspace(specs);
    await generate(root);
    await writeFile(join(root, "packages/services/pets/src/index.ts"), "edited\n");
    await writeFile(join(root, "packages/services/pets/src/stray.ts"), "");
    expect(await generate(root, true)).toMatchObject({
      written: ["packages/services/pets/src/index.ts"],
      left: ["packages/services/pets/src/stray.ts"],
    });
    expect(await read(root, "packages/services/pets/src/index.ts")).toBe("edited\n");
  });

  it.each(["packages/shop", "packages/services/shop"])("writes nothing over %s, which people wrote", async (folder) => {
    const root = await workspace({ ...specs, [`${folder}/package.json`]: { name: "@onetrust-client/shop" } });
    const { services } = await generate(root);
    expect(services.map(({ failure }) => failure)).toEqual([
      undefined,
      "people wrote the package shop, and nothing is written over their work. " +
        "Give platform-shop another package in specs/services.json, and run pnpm codegen again.",
    ]);
    expect(JSON.parse(await read(root, `${folder}/package.json`))).toEqual({ name: "@onetrust-client/shop" });
  });

  it("changes one package when one property of one snapshot changes", async () => {
    const root = await workspace(specs);
    await generate(root);
    const changed = JSON.stringify(petStore).replace('"notes":{"type":"object"}', '"notes":{"type":"string"}');
    await writeFile(join(root, "specs/snapshots/platform-pets.json"), changed);
    // The first two say which state of the definition they follow.
    expect((await generate(root)).written).toEqual([
      "packages/services/pets/package.json",
      "packages/services/pets/src/index.ts",
      "packages/services/pets/src/json-schemas.ts",
      "packages/services/pets/src/schema.ts",
      "packages/services/pets/src/paths.ts",
      "packages/catalog/src/contracts/pets.ts",
    ]);
  });

  it("leaves a service that cannot be generated as it was, names it, and goes on with the others", async () => {
    const root = await workspace(specs);
    await generate(root);
    const before = await read(root, "packages/services/pets/src/index.ts");
    const broken = { ...petStore, servers: [{ url: "ftp://nowhere.example" }] };
    await writeFile(join(root, "specs/snapshots/platform-pets.json"), JSON.stringify(broken));
    await rm(join(root, "packages/services/shop"), { recursive: true });
    const [names, page] = [await read(root, "specs/names.json"), await read(root, "docs/operations.md")];
    const { services, written } = await generate(root);
    expect(services.map(({ failure }) => failure)).toEqual([
      expect.stringContaining("ftp://nowhere.example"),
      undefined,
    ]);
    expect(written).toHaveLength(9);
    expect(await read(root, "packages/services/pets/src/index.ts")).toBe(before);
    expect([await read(root, "specs/names.json"), await read(root, "docs/operations.md")]).toEqual([names, page]);
  });

  it("pins names and writes pages while a service that was never generated cannot be", async () => {
    const broken = { ...petStore, servers: [{ url: "ftp://nowhere.example" }] };
    const root = await workspace({ ...specs, "specs/snapshots/platform-shop.json": broken });
    const { services } = await generate(root);
    expect(services[1]?.failure).toContain("ftp://nowhere.example");
    const names = JSON.parse(await read(root, "specs/names.json"));
    expect(Object.keys(names)).toEqual(["platform-pets"]);
    expect(names["platform-pets"].operations["POST /api/pets/v1/pets"]).toBe("createPet");
    expect(await read(root, "docs/operations.md")).toContain("pets.createPet");
  });

  it("leaves out a new operation that no name fits, with its types, and says so", async () => {
    const { get } = petStore.paths["/api/pets/v2/pets"] ?? {};
    const paths = { ...petStore.paths, "/api/pets/v1/nameless": { get: { ...get, summary: "宠物" } } };
    const root = await workspace({ ...specs, "specs/snapshots/platform-pets.json": { ...petStore, paths } });
    const [pets] = (await generate(root)).services;
    expect(pets?.failure).toBeUndefined();
    expect(pets?.unreviewed).toContain(
      "GET /api/pets/v1/nameless: no method name can be made. It is left out until specs/names.json has a name for it",
    );
    expect(await read(root, "packages/services/pets/src/operations.ts")).not.toContain("nameless");
    expect(await read(root, "packages/services/pets/src/schema.ts")).not.toContain("nameless");
  });

  it("leaves a service as it was whose type is called like what the generated files import, and says so", async () => {
    const root = await workspace({
      ...specs,
      "specs/names.json": { "platform-pets": { operations: {}, schemas: { PetAPI_PetDto: "OneTrustError" } } },
    });
    const { services, written } = await generate(root);
    expect(services.map(({ failure }) => failure)).toEqual([
      expect.stringContaining("The type OneTrustError of pets cannot be called so"),
      undefined,
    ]);
    expect(written).not.toContain("packages/services/pets/src/schema.ts");
    expect(written).toContain("packages/services/shop/src/schema.ts");
  });

  it("finds a stale correction, and applies the others", async () => {
    const action = (target: string) => ({
      target,
      "x-kind": "wrong",
      remove: true,
    });
    const root = await workspace({
      ...specs,
      "specs/defects.yaml": JSON.stringify([WRONG]),
      "specs/overlays/pets.yaml": JSON.stringify({
        overlay: "1.0.0",
        actions: [action("$.paths['/gone']"), action("$.paths['/api/pets/v2/pets']")],
      }),
    });
    const { services } = await generate(root);
    expect(services.map(({ operations, stale }) => [operations, stale.map(({ target }) => target)])).toEqual([
      [4, ["$.paths['/gone']"]],
      [5, []],
    ]);
  });
});

describe("the kinds of defect", () => {
  const overlay = (kind: string) =>
    JSON.stringify({
      overlay: "1.0.0",
      actions: [{ target: "$.paths['/api/pets/v2/pets']", "x-kind": kind, remove: true }],
    });

  it("fail the check where no action names one, and nothing else", async () => {
    const unused = { ...WRONG, id: "unused" };
    const root = await workspace({
      ...specs,
      "specs/defects.yaml": JSON.stringify([WRONG, unused]),
      "specs/overlays/pets.yaml": overlay("wrong"),
    });
    expect(exitCode(await generate(root), false)).toBe(0);
    const checked = await generate(root, true);
    expect(generateLines(checked, true)).toContain(
      '  specs/defects.yaml describes the kind "unused", and no action in specs/overlays names it. Remove it.',
    );
    // The operations of the test's services are not reviewed either, which fails the check as well.
    const reviewed = { ...checked, services: checked.services.map((service) => ({ ...service, unreviewed: [] })) };
    expect(exitCode(reviewed, true)).toBe(1);
    expect(exitCode({ ...reviewed, unusedEntries: [] }, true)).toBe(0);
  });

  it("stop generate where an action names an unknown one", async () => {
    const root = await workspace({ ...specs, "specs/overlays/pets.yaml": overlay("wrong") });
    await expect(generate(root, true)).rejects.toThrow(
      'specs/overlays/pets.yaml, action 1: "x-kind: wrong" is no kind of specs/defects.yaml.',
    );
  });
});

describe("the committed packages", () => {
  it("are what the committed specs generate", async () => {
    expect(await generate(repository, true)).toMatchObject({ written: [], removed: [] });
  });
});
