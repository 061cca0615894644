import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packages } from "@onetrust-client/tests-support/checkout";
import { serve } from "@onetrust-client/tests-support/host";
import { run } from "@onetrust-client/tests-support/run";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { afterAll, expect, test } from "vitest";
import { type Clone, cloneRepository } from "../src/clone.js";
import { openRegistry, type Registry } from "../src/registry.js";

const program = fileURLToPath(new URL("consumer/record-consent.mjs", import.meta.url));
const published = packages;
const folder = temporaryFolder();
const registry: Promise<Registry> = openRegistry(join(folder, "registry"));
const first: Promise<Clone> = registry.then(async (opened) => {
  const clone = await cloneRepository(join(folder, "clone"), opened);
  await clone.release();
  return clone;
});
// A test that waits for it reports it.
first.catch(() => {});

afterAll(async () => {
  await (await registry).close();
});

async function versions(): Promise<Record<string, string[]>> {
  const { versionsOf } = await registry;
  return Object.fromEntries(await Promise.all(published.map(async (name) => [name, await versionsOf(name)] as const)));
}

/** The packages that npm put into a project. */
function installedIn(project: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(project, "node_modules", ".package-lock.json"), "utf8"));
  return Object.keys(packages).sort();
}

test("the first release publishes every package, each once", { timeout: 600_000 }, async () => {
  await first;
  const none = Object.entries(await versions()).filter(([, each]) => each.length !== 1);
  expect(none).toEqual([]);
});

test("one service brings itself, core, openapi-fetch and its helper, and a program runs", {
  timeout: 600_000,
}, async () => {
  await first;
  const project = join(folder, "project");
  mkdirSync(project);
  // Without one, npm installs into the next folder above that has packages.
  writeFileSync(join(project, "package.json"), "{}");
  const env = (await registry).env;
  await run("npm", ["install", "@onetrust-client/consent-receipts", "--no-audit", "--no-fund"], { cwd: project, env });
  expect(installedIn(project)).toEqual([
    "node_modules/@onetrust-client/consent-receipts",
    "node_modules/@onetrust-client/core",
    "node_modules/openapi-fetch",
    "node_modules/openapi-typescript-helpers",
  ]);
  cpSync(program, join(project, "record-consent.mjs"));
  const portal = await serve({ "POST /request/v1/consentreceipts": [200, { receipt: "r-1" }] });
  const printed = await run(process.execPath, ["record-consent.mjs"], { cwd: project, env: { PORTAL: portal.origin } });
  await portal.close();
  expect(printed).toBe("receipt: r-1\n");
});

test("a release of one service leaves the others alone", { timeout: 600_000 }, async () => {
  const clone = await first;
  const before = await versions();
  clone.change("patch", "documents");
  await clone.release();
  const after = await versions();
  expect(after.documents).toHaveLength(2);
  expect({ ...after, documents: before.documents }).toEqual(before);
});
