import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeVersion } from "../../../src/commands/release/version-packages.js";
import { repository } from "../../support/checkout.js";
import { newFolder } from "../../support/new-folder.js";

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
