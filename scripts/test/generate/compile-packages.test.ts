import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { changesetsFromSpecs } from "../../src/commands/changesets.js";
import { exitCode, generateLines } from "../../src/commands/generate.js";
import { runGenerate } from "../../src/commands/run-generate.js";
import { compilePackages } from "../../src/generate/compile-packages.js";
import { repository } from "../support/checkout.js";
import { petStore } from "../support/definitions/pet-store.js";
import { committedWorkspace, type Files } from "../support/git-workspace.js";
import { closeHosts } from "../support/hosts/vendor-host.js";
import { newFolder } from "../support/new-folder.js";
import { workspace } from "../support/workspace.js";

const titled = (title: string) => ({ ...petStore, info: { ...petStore.info, title } });
const specs = {
  "specs/services.json": [
    { id: "platform-pets", package: "pets" },
    { id: "platform-shop", package: "shop" },
  ],
  "specs/snapshots/platform-pets.json": petStore,
  "specs/snapshots/platform-shop.json": titled("Platform - Shop"),
};
/** A name of a type that TypeScript keeps for itself: the one kind of text of ours that no stage before the compiler refuses. */
const WRONG_NAME = { "platform-pets": { operations: {}, schemas: { PetAPI_PetDto: "any" } } };
const FAILURE =
  "what was made of it does not compile. src/schema.ts, line 46, `export interface any {`: " +
  "Interface name cannot be 'any'. Correct the definition in specs/overlays/pets.yaml, or a name in specs/names.json.";

const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");
const write = (root: string, path: string, value: unknown) => writeFileSync(join(root, path), JSON.stringify(value));

afterEach(closeHosts);

describe("a package that does not compile", () => {
  it("costs its service, by name; the others are written, and the exit code is 1", async () => {
    const root = await workspace({ ...specs, "specs/names.json": WRONG_NAME });
    const report = await runGenerate(root);
    expect(report.services.map(({ failure }) => failure)).toEqual([FAILURE, undefined]);
    expect(generateLines(report, false)[0]).toBe(
      `  platform-pets: not generated, packages/services/pets left as it was: ${FAILURE}`,
    );
    expect(exitCode(report, false)).toBe(1);
    expect(existsSync(join(root, "packages/services/pets"))).toBe(false);
    expect(existsSync(join(root, "packages/catalog/src/contracts/pets.ts"))).toBe(false);
    expect(read(root, "packages/services/shop/src/schema.ts")).toContain("export interface Pet {");
  });

  it("stays as it was where it was there before, and the next run heals", async () => {
    const root = await workspace(specs);
    await runGenerate(root);
    const [names, schema] = [read(root, "specs/names.json"), read(root, "packages/services/pets/src/schema.ts")];
    write(root, "specs/names.json", { ...JSON.parse(names), ...WRONG_NAME });
    const { written } = await runGenerate(root);
    expect(written.filter((path) => path.includes("pets"))).toEqual([]);
    expect(read(root, "packages/services/pets/src/schema.ts")).toBe(schema);
    // No name is pinned for what was not written.
    expect(JSON.parse(read(root, "specs/names.json"))["platform-pets"]).toEqual(WRONG_NAME["platform-pets"]);
    writeFileSync(join(root, "specs/names.json"), names);
    expect(exitCode(await runGenerate(root), false)).toBe(0);
    expect(read(root, "packages/services/pets/src/schema.ts")).toBe(schema);
  });

  it("has no changeset, new or changed, until it compiles", async () => {
    const vendor: Files = { "platform-pets": petStore };
    const { root, sync } = await committedWorkspace(vendor);
    const names = JSON.parse(read(root, "specs/names.json"));
    const { get, ...others } = petStore.paths["/api/pets/v1/pets"] ?? {};
    vendor["platform-pets"] = {
      ...petStore,
      paths: { ...petStore.paths, "/api/pets/v1/pets": { ...others, get }, "/api/pets/v1/cats": { get } },
    };
    vendor["platform-cats"] = titled("Platform - Cats");
    await sync("2030-02-02");
    const wrong = WRONG_NAME["platform-pets"];
    write(root, "specs/names.json", { "platform-pets": wrong, "platform-cats": wrong });
    expect((await changesetsFromSpecs(root)).changesets).toEqual([]);
    expect(readdirSync(join(root, ".changeset"))).toEqual([]);
    write(root, "specs/names.json", names);
    expect((await changesetsFromSpecs(root)).changesets).toMatchObject([
      { package: "cats", kind: "new" },
      { package: "pets", kind: "changed" },
    ]);
  });
});

describe("compilePackages", () => {
  /** A checkout as it is before anything is installed or built. */
  function freshCheckout(): string {
    const checkout = newFolder();
    mkdirSync(join(checkout, "packages/core"), { recursive: true });
    cpSync(join(repository, "packages/core/src"), join(checkout, "packages/core/src"), { recursive: true });
    cpSync(join(repository, "tsconfig.base.json"), join(checkout, "tsconfig.base.json"));
    return checkout;
  }

  function committed(name: string): [string, string][] {
    const folder = `packages/services/${name}/src`;
    return readdirSync(join(repository, folder)).map((file) => [
      `${folder}/${file}`,
      read(repository, `${folder}/${file}`),
    ]);
  }

  it("needs nothing of core but its sources", () => {
    const files = new Map([...committed("training"), ...committed("universal-consent")]);
    const packages = ["training", "universal-consent"];
    expect(compilePackages({ files, packages, checkout: freshCheckout() })).toEqual(new Map());
  });

  it("tells every package that core does not fit, by the first thing that the compiler says", () => {
    const checkout = freshCheckout();
    const index = read(checkout, "packages/core/src/index.ts");
    writeFileSync(join(checkout, "packages/core/src/index.ts"), index.replace(/\bpageNumber\b/, "pageNumber as pages"));
    const files = new Map([
      ...committed("training"),
      ...committed("global-activity"),
      ...committed("audit-management"),
    ]);
    const packages = ["training", "global-activity", "audit-management"];
    const failures = compilePackages({ files, packages, checkout });
    expect(failures.get("training")).toMatch(
      /^what was made of it does not compile\. src\/operations\.ts, line 5, .*: Module '"@onetrust-client\/core"' has no exported member '?pageNumber/,
    );
    const paged = packages.filter((name) =>
      read(repository, `packages/services/${name}/src/operations.ts`).includes("pageNumber"),
    );
    expect([...failures.keys()]).toEqual(paged);
    expect(paged.length).toBeLessThan(packages.length);
  });

  it("tells the package on which the compiler itself fails, and compiles the others", () => {
    const links = Array.from({ length: 20_000 }, (_, index) => `export type Link${index} = Link${index + 1};`);
    const text = [...links, `export type Link${links.length} = { readonly end: Link0 };`, ""].join("\n");
    const files = new Map([...committed("training"), ["packages/services/links/src/schema.ts", text] as const]);
    const failures = compilePackages({ files, packages: ["training", "links"], checkout: freshCheckout() });
    expect([...failures]).toEqual([
      [
        "links",
        "the compiler cannot read what was made of it: Maximum call stack size exceeded. " +
          "Correct the definition in specs/overlays/links.yaml, or a name in specs/names.json.",
      ],
    ]);
  });
});
