import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateState, lastReport, rememberReport } from "../../src/commands/last-report.js";
import { runGenerate } from "../../src/commands/run-generate.js";
import { petStore } from "../support/definitions/pet-store.js";
import { workspace } from "../support/workspace.js";

/** The same operations under another title. */
const zoo = { ...petStore, info: { title: "Platform - Zoo", version: "1.0" } };

const MEMORY = "node_modules/.cache/onetrust-client";

async function checkAndRemember(root: string, meanwhile = () => {}): Promise<void> {
  const before = generateState(root);
  const report = await runGenerate(root);
  meanwhile();
  rememberReport(root, report, before);
}

async function generated(): Promise<string> {
  const root = await workspace({
    "specs/services.json": [{ id: "platform-pets", package: "pets" }],
    "specs/snapshots/platform-pets.json": petStore,
  });
  await runGenerate(root);
  await checkAndRemember(root);
  return root;
}

describe("the last report", () => {
  it("is known while nothing changes", async () => {
    expect(lastReport(await generated())).toMatchObject({
      services: [{ package: "pets", operations: 5, newNames: {} }],
      written: [],
      removed: [],
    });
  });

  it("is not kept of a run that wrote something, or during which somebody did", async () => {
    const root = await generated();
    const snapshot = join(root, "specs/snapshots/platform-pets.json");
    writeFileSync(snapshot, JSON.stringify(zoo));
    await checkAndRemember(root);
    expect(lastReport(root)).toBeUndefined();
    await checkAndRemember(root, () => writeFileSync(snapshot, JSON.stringify(petStore)));
    expect(lastReport(root)).toBeUndefined();
    await runGenerate(root);
    await checkAndRemember(root);
    expect(lastReport(root)).toBeDefined();
  });

  it.each([
    ["a definition", "specs/snapshots/platform-pets.json"],
    ["a generated file", "packages/services/pets/src/index.ts"],
    ["a page", "llms.txt"],
  ])("is forgotten when %s changes", async (_, path) => {
    const root = await generated();
    writeFileSync(join(root, path), "{}");
    expect(lastReport(root)).toBeUndefined();
  });

  it("is forgotten when a hand-written package takes a name", async () => {
    const root = await generated();
    mkdirSync(join(root, "packages/shop"));
    writeFileSync(join(root, "packages/shop/package.json"), "{}");
    expect(lastReport(root)).toBeUndefined();
  });

  it.each(["", '{"fingerprint"', "null"])("does not mind a damaged memory: %j", async (text) => {
    const root = await generated();
    writeFileSync(join(root, MEMORY, "last-report"), text);
    expect(lastReport(root)).toBeUndefined();
  });
});

describe("a service", () => {
  const README = "packages/services/pets/README.md";

  it("is taken from the last run while nothing of it changes", async () => {
    const root = await generated();
    await runGenerate(root, { remember: true });
    const memory = join(root, MEMORY, "generated/pets");
    const bytes = readFileSync(memory);
    // Nothing but the memory holds this text.
    bytes.write("That", bytes.indexOf("This package is"));
    writeFileSync(memory, bytes);
    await runGenerate(root, { remember: true });
    expect(readFileSync(join(root, README), "utf8")).toContain("That package is");
    await runGenerate(root);
    expect(readFileSync(join(root, README), "utf8")).toContain("This package is");
  });

  it.each([
    ["its definition", "specs/snapshots/platform-pets.json", JSON.stringify(zoo)],
    ["what people say of it", "specs/summaries.yaml", "pets: Zoo.\n"],
  ])("is generated again where %s has changed", async (_, path, text) => {
    const root = await generated();
    await runGenerate(root, { remember: true });
    writeFileSync(join(root, path), text);
    await runGenerate(root, { remember: true });
    expect(readFileSync(join(root, README), "utf8")).toContain("Zoo");
  });

  it("that failed is not remembered", async () => {
    const root = await generated();
    writeFileSync(join(root, "specs/snapshots/platform-pets.json"), JSON.stringify({ ...petStore, paths: {} }));
    const { services } = await runGenerate(root, { remember: true });
    expect(services[0]?.failure).toContain("none of its operations can be generated");
    expect(existsSync(join(root, MEMORY, "generated/pets"))).toBe(false);
  });
});
