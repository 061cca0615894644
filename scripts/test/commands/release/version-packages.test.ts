import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { versionPackages, writeVersion } from "../../../src/commands/release/version-packages.js";
import { repository } from "../../support/checkout.js";
import { newFolder } from "../../support/new-folder.js";
import { stubPrograms } from "../../support/stub-program.js";
import { workspace } from "../../support/workspace.js";

const constant = "packages/core/src/request/version.ts";

async function checkoutWith(version: string, text: string): Promise<string> {
  const root = newFolder();
  await mkdir(join(root, "packages/core/src/request"), { recursive: true });
  await writeFile(join(root, "packages/core/package.json"), JSON.stringify({ version }));
  await writeFile(join(root, constant), text);
  return root;
}

it("writes the version of core's package.json into its source, and nothing else", async () => {
  const text = await readFile(join(repository, constant), "utf8");
  const root = await checkoutWith("12.3.4-next.1", text);
  writeVersion(root);
  const [comment] = text.split("\n");
  expect(await readFile(join(root, constant), "utf8")).toBe(`${comment}\nexport const version = "12.3.4-next.1";\n`);
});

it("refuses a version that is none, and a source without the constant", async () => {
  const line = 'export const version = "0.0.0";\n';
  const [wrong, empty] = [await checkoutWith('1"; x', line), await checkoutWith("1.0.0", "export {};\n")];
  expect(() => writeVersion(wrong)).toThrow("packages/core/package.json has no version");
  expect(() => writeVersion(empty)).toThrow(`${constant} has no line`);
});

it("the release applies changesets by this command alone", async () => {
  const workflow = await readFile(join(repository, ".github/workflows/release.yml"), "utf8");
  expect(workflow).toContain("pnpm version-packages\n");
  expect(workflow).not.toContain("changeset version");
});

afterEach(() => vi.unstubAllEnvs());

/** A released workspace of core and two services, with one changeset; versions and changelogs after it was applied, by changesets itself. */
async function versioned(changeset: string) {
  const service = (name: string) => ({
    name: `@onetrust-client/${name}`,
    version: "0.1.3",
    peerDependencies: { "@onetrust-client/core": "workspace:^" },
    devDependencies: { "@onetrust-client/core": "workspace:^" },
  });
  const root = await workspace({
    "package.json": { name: "root", private: true },
    "pnpm-workspace.yaml": "packages: [packages/*, packages/services/*]\n",
    ".changeset/config.json": await readFile(join(repository, ".changeset/config.json"), "utf8"),
    ".changeset/change.md": `---\n${changeset}\n---\n\nWhat changes.\n`,
    "packages/core/package.json": { name: "@onetrust-client/core", version: "0.1.0" },
    [constant]: 'export const version = "0.1.0";\n',
    "packages/services/pets/package.json": service("pets"),
    "packages/services/fish/package.json": service("fish"),
  });
  await symlink(join(repository, "node_modules"), join(root, "node_modules"));
  stubPrograms({ pnpm: 'shift; exec node_modules/.bin/"$@"' });
  await versionPackages(root);
  const read = (path: string) => readFile(join(root, path), "utf8").catch(() => "");
  const manifest = async (name: string) => JSON.parse(await read(`packages/services/${name}/package.json`));
  return {
    read,
    core: JSON.parse(await read("packages/core/package.json")).version,
    pets: await manifest("pets"),
    fish: await manifest("fish"),
  };
}

describe("a core that breaks", () => {
  it("gives every package that needs it a minor, with a sentence, and leaves its peers as they were", async () => {
    const { read, core, pets, fish } = await versioned('"@onetrust-client/core": minor');
    expect([core, pets.version, fish.version]).toEqual(["0.2.0", "0.2.0", "0.2.0"]);
    expect(pets.peerDependencies).toEqual({ "@onetrust-client/core": "workspace:^" });
    const changelog = await read("packages/services/pets/CHANGELOG.md");
    expect(changelog).toMatch(/## 0\.2\.0\n\n### Minor Changes\n\n- .*Needs the new version of core\./);
    expect(await read(constant)).toContain('"0.2.0"');
  });
});

describe("what does not break core", () => {
  it("releases no service: not a patch of core, and not a change of another service", async () => {
    const patched = await versioned('"@onetrust-client/core": patch');
    expect([patched.core, patched.pets.version, patched.fish.version]).toEqual(["0.1.1", "0.1.3", "0.1.3"]);
    const other = await versioned('"@onetrust-client/pets": minor');
    expect([other.core, other.pets.version, other.fish.version]).toEqual(["0.1.0", "0.2.0", "0.1.3"]);
  });
});
