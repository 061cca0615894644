import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { root } from "../src/markdown/repository-files.js";

const folder = inject("siteFiles");

test("the reference has a section for every export of core", () => {
  const index = readFileSync(join(root, "packages/core/src/index.ts"), "utf8");
  const names = [...index.matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((name) => name.replace(/\btype\b/, "").trim())
      .filter(Boolean),
  );
  expect(names.length).toBeGreaterThan(80);
  const text = readFileSync(join(folder, "reference/core.md"), "utf8");
  const sections = new Set([...text.matchAll(/^### (\w+)/gm)].map(([, name]) => name));
  expect(names.filter((name) => !sections.has(name))).toEqual([]);
});

test("the reference has every hand-written package", () => {
  const packages = readdirSync(join(root, "packages")).filter((name) => name !== "services");
  expect(packages).toContain("core");
  expect(packages.filter((name) => !existsSync(join(folder, "reference", name, "index.html")))).toEqual([]);
});
