import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { packAll } from "../../../src/release/packing/pack.js";
import { readTarball } from "../../../src/release/packing/tarball.js";
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
    files: ["dist"],
    peerDependencies: { "@scope/core": "workspace:^" },
    devDependencies: { "@scope/core": "workspace:^" },
    scripts: { build: "tsc" },
  },
  "packages/services/pets/dist/index.js": "export const pets = 2;\n",
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

async function contents(tarball: string): Promise<Record<string, string>> {
  const entries = await readTarball(readFileSync(tarball));
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
  expect(packed.map(({ tarball }) => tarball)).toEqual([
    join(folder, "scope-core-0.3.1.tgz"),
    join(folder, "scope-pets-0.2.0.tgz"),
  ]);
  expect(packed.map(({ bytes }) => bytes)).toEqual(packed.map(({ tarball }) => readFileSync(tarball).length));
  expect(execFileSync("ls", [folder], { encoding: "utf8" })).toBe("scope-core-0.3.1.tgz\nscope-pets-0.2.0.tgz\n");
});

it("without an address: versions for workspace ranges, nothing about the repository or for its build, no link that leads nowhere", async () => {
  const [core, pets] = await packAll({ root, folder, url: null });
  const service = await contents(pets?.tarball ?? "");
  expect(Object.keys(service).toSorted()).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/dist/index.js",
    "package/package.json",
  ]);
  expect(JSON.parse(service["package/package.json"] ?? "")).toEqual({
    name: "@scope/pets",
    version: "0.2.0",
    files: ["dist"],
    peerDependencies: { "@scope/core": "^0.3.1" },
  });
  expect(service["package/README.md"]).toBe("See core.\n");
  expect(service["package/dist/index.js"]).toBe("export const pets = 2;\n");
  expect((await contents(core?.tarball ?? ""))["package/README.md"]).toBe(
    "See guides and [pets](https://example.com/pets).\n",
  );
});

it("with an address: manifest and README lead to it", async () => {
  const [, pets] = await packAll({ root, folder, url: "https://github.com/OWNER/NAME" });
  const service = await contents(pets?.tarball ?? "");
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
  const before = readFileSync(first?.tarball ?? "");
  const [again] = await packAll({ root, folder, url: null });
  expect(readFileSync(again?.tarball ?? "").equals(before)).toBe(true);
  const listed = execFileSync("tar", ["-tzf", again?.tarball ?? ""], { encoding: "utf8" });
  expect(listed.trim().split("\n").toSorted()).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/dist/index.js",
    "package/package.json",
  ]);
});
