import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { expect, it } from "vitest";
import { fingerprint } from "../../src/workspace/fingerprint.js";

const paths = ["specs", "llms.txt"];

function folder(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, "specs/dist"), { recursive: true });
  writeFileSync(join(root, "specs/a.json"), "1");
  return root;
}

it.each<[change: string, make: (root: string) => void]>([
  ["another text", (root) => writeFileSync(join(root, "specs/a.json"), "2")],
  ["another name", (root) => renameSync(join(root, "specs/a.json"), join(root, "specs/b.json"))],
  ["one file more", (root) => writeFileSync(join(root, "specs/b.json"), "")],
  ["a file that was missing", (root) => writeFileSync(join(root, "llms.txt"), "missing")],
  ["a file less", (root) => rmSync(join(root, "specs/a.json"))],
])("%s is another fingerprint", (_, make) => {
  const root = folder();
  const before = fingerprint(root, paths);
  make(root);
  expect(fingerprint(root, paths)).not.toBe(before);
});

it("what a build leaves behind, and files elsewhere, leave it alone", () => {
  const root = folder();
  const before = fingerprint(root, paths);
  writeFileSync(join(root, "specs/dist/a.js"), "1");
  writeFileSync(join(root, "README.md"), "1");
  expect(fingerprint(root, paths)).toBe(before);
});
