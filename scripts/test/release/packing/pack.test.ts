import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { packAll } from "../../../src/release/packing/pack.js";
import { readTarball } from "../../../src/release/packing/tarball.js";
import { type PackedPackage, readPackedList } from "../../../src/release/publishing/packed-list.js";
import { repository } from "../../support/checkout.js";
import { newFolder } from "../../support/new-folder.js";

/** A workspace of two packages: a service and the one that it needs. */
const root = newFolder();
const folder = join(root, "dist-packages");
const pnpm = join(repository, "node_modules/.bin/pnpm");

const files = {
  "package.json": { name: "workspace", private: true },
  "packages/core/package.json": { name: "@scope/core", version: "0.3.1", files: ["dist"] },
  "packages/core/dist/index.js": "export const core = 1;\n",
  "packages/core/README.md": "See [guides](../../docs/guides.md) and [pets](https://example.com/pets).\n",
  "packages/services/pets/package.json": {
    name: "@scope/pets",
    version: "0.2.0",
    files: ["dist", "NOTICE", "LICENSE-APACHE-2.0.txt"],
    deprecated: "Gone.",
    peerDependencies: { "@scope/core": "workspace:^" },
    devDependencies: { "@scope/core": "workspace:^" },
    scripts: { build: "tsc" },
  },
  "packages/services/pets/dist/index.js": "export const pets = 2;\n",
  "packages/services/pets/NOTICE": "Whose it is.\n",
  "packages/services/pets/LICENSE-APACHE-2.0.txt": "Apache\n",
  "packages/services/pets/README.md": "See [core](../../core/README.md).\n",
  "packages/hidden/package.json": { name: "@scope/hidden", version: "0.0.0", private: true },
  "pnpm-workspace.yaml": "packages: [packages/*, packages/services/*]\n",
  LICENSE: "MIT\n",
};

beforeAll(() => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  execFileSync(pnpm, ["install", "--offline"], { cwd: root, stdio: "pipe" });
  mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
  symlinkSync(pnpm, join(root, "node_modules/.bin/pnpm"));
});

function path(packed: PackedPackage | undefined): string {
  return join(folder, packed?.tarball ?? "");
}

async function contents(packed: PackedPackage | undefined): Promise<Record<string, string>> {
  const entries = await readTarball(readFileSync(path(packed)));
  return Object.fromEntries(entries.map(({ headers, content }) => [headers.name, content.toString("utf8")]));
}

it("packs every package that is not private, the needed one first, and nothing else is in the folder", async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "scope-old-0.0.1.tgz"), "");
  const packed = await packAll({ root, folder, url: null });
  expect(packed.map(({ name, version }) => [name, version])).toEqual([
    ["@scope/core", "0.3.1"],
    ["@scope/pets", "0.2.0"],
  ]);
  expect(packed.map(({ needs }) => needs)).toEqual([[], ["@scope/core"]]);
  expect(packed.map(({ deprecated }) => deprecated)).toEqual([undefined, "Gone."]);
  expect(packed.map(({ tarball }) => tarball)).toEqual(["scope-core-0.3.1.tgz", "scope-pets-0.2.0.tgz"]);
  expect(packed.map(({ bytes }) => bytes)).toEqual(
    packed.map(({ tarball }) => readFileSync(join(folder, tarball)).length),
  );
  expect(readdirSync(folder).toSorted()).toEqual(["packages.json", "scope-core-0.3.1.tgz", "scope-pets-0.2.0.tgz"]);
  expect(await readPackedList(folder)).toEqual(packed);
});

it("a list that names a file elsewhere is refused", async () => {
  const elsewhere = newFolder();
  const one = { name: "@scope/pets", version: "0.2.0", tarball: "../pets.tgz", bytes: 1, needs: [] };
  writeFileSync(join(elsewhere, "packages.json"), JSON.stringify([one]));
  await expect(readPackedList(elsewhere)).rejects.toThrow(
    "packages.json is no list of packed packages. Pack them again.",
  );
});

it("without an address: versions for workspace ranges, nothing about the repository or for its build, no link that leads nowhere", async () => {
  const [core, pets] = await packAll({ root, folder, url: null });
  const service = await contents(pets);
  expect(Object.keys(service).toSorted()).toEqual([
    "package/LICENSE",
    "package/LICENSE-APACHE-2.0.txt",
    "package/NOTICE",
    "package/README.md",
    "package/dist/index.js",
    "package/package.json",
  ]);
  expect(JSON.parse(service["package/package.json"] ?? "")).toEqual({
    name: "@scope/pets",
    version: "0.2.0",
    files: ["dist", "NOTICE", "LICENSE-APACHE-2.0.txt"],
    deprecated: "Gone.",
    peerDependencies: { "@scope/core": "^0.3.1" },
  });
  expect(service["package/README.md"]).toBe("See core.\n");
  expect(service["package/dist/index.js"]).toBe("export const pets = 2;\n");
  expect((await contents(core))["package/README.md"]).toBe("See guides and [pets](https://example.com/pets).\n");
});

it("with an address: manifest and README lead to it", async () => {
  const [, pets] = await packAll({ root, folder, url: "https://github.com/OWNER/NAME" });
  const service = await contents(pets);
  expect(JSON.parse(service["package/package.json"] ?? "")).toMatchObject({
    repository: {
      type: "git",
      url: "git+https://github.com/OWNER/NAME.git",
      directory: "packages/services/pets",
    },
    homepage: "https://github.com/OWNER/NAME/tree/HEAD/packages/services/pets#readme",
    bugs: { url: "https://github.com/OWNER/NAME/issues" },
  });
  expect(service["package/README.md"]).toBe(
    "See [core](https://github.com/OWNER/NAME/blob/HEAD/packages/core/README.md).\n",
  );
});

it("gives the same bytes each time, which tar reads", async () => {
  const [first] = await packAll({ root, folder, url: null });
  const before = readFileSync(path(first));
  const [again] = await packAll({ root, folder, url: null });
  expect(readFileSync(path(again)).equals(before)).toBe(true);
  const listed = execFileSync("tar", ["-tzf", path(again)], { encoding: "utf8" });
  expect(listed.trim().split("\n").toSorted()).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/dist/index.js",
    "package/package.json",
  ]);
});
