import { readFileSync, rmSync, statSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handWritten, modulesOf, packages } from "../src/checkout.js";
import { filesIn, newFolder, packAll, tarballOf } from "../src/tarballs.js";

const folder = newFolder();
const sizes: Record<string, number> = {};

beforeAll(() => packAll(folder));

afterAll(() => {
  const bytes = Object.values(sizes).sort((a, b) => a - b);
  const { core, documents, "universal-consent": largest } = sizes;
  const all = bytes.reduce((sum, size) => sum + size, 0);
  console.table({ "bytes, packed": { core, documents, "universal-consent": largest, all, of: bytes.length } });
  rmSync(folder, { recursive: true });
});

describe.each(packages)("%s", (name) => {
  test("has its modules, their declarations, and nothing else", async () => {
    const tarball = tarballOf(folder, name);
    sizes[name] = statSync(tarball).size;
    const modules = handWritten.includes(name) ? modulesOf(name) : ["client", "index", "operations", "schema"];
    const files = (await filesIn(tarball)).filter((file) => file !== "package/CHANGELOG.md");
    expect(files).toEqual(
      [
        "package/LICENSE",
        "package/README.md",
        "package/package.json",
        ...modules.flatMap((module) => [`package/dist/${module}.d.ts`, `package/dist/${module}.js`]),
      ].sort(),
    );
  });

  test("passes publint --strict", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarballOf(folder, name));
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});
