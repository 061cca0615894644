import { expect, it } from "vitest";
import { overfullFolders } from "../src/folder-sizes.js";

const files = (folder: string, count: number) => Array.from({ length: count }, (_, index) => `${folder}/${index}.ts`);

it("a folder has at most 12 files; those of inner folders do not count", () => {
  expect(overfullFolders([...files("a", 12), ...files("a/b", 12)])).toEqual([]);
  expect(overfullFolders([...files("a", 12), ...files("b/c", 13)])).toEqual([
    "b/c has 13 files; more than 12 are two purposes: make two folders.",
  ]);
});
