import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** Imported first into a program, this keeps it from every network. */
const NO_NETWORK = `data:text/javascript,import net from "node:net"; net.Socket.prototype.connect = () => { throw new Error("no network"); };`;

test("the command is installed into a bare folder with less than 15 MB, and works without a network", {
  timeout: 600_000,
}, async () => {
  await first;
  const prefix = join(folder, "bare");
  mkdirSync(prefix);
  const { env } = await registry;
  const flags = ["--global", "--prefix", prefix, "--no-audit", "--no-fund"];
  await run("npm", ["install", ...flags, "@onetrust-client/cli"], { cwd: prefix, env });
  const files = readdirSync(prefix, { recursive: true, encoding: "utf8" });
  const sizes = files.map((file) => lstatSync(join(prefix, file))).filter((each) => each.isFile());
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(15_000_000);
  const packagesIn = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/@]+)$/.exec(file)?.[1] ?? []);
  expect(packagesIn).toContain("@onetrust-client/catalog");
  expect(packagesIn.filter((name) => /^typescript$|libsql|keyring/.test(name))).toEqual([]);
  const onetrust = (...args: readonly string[]) =>
    run(join(prefix, "bin/onetrust"), args, {
      cwd: prefix,
      env: { NODE_OPTIONS: `--import ${JSON.stringify(NO_NETWORK)}` },
    });
  expect(await onetrust("--help")).toContain("Exit codes:");
  expect(await onetrust("search", "report", "breach", "--limit", "1")).toContain("incident-management.createIncident");
  expect(await onetrust("describe", "getPurpose")).toContain("GET /api/consentmanager/v2/purposes/{purposeId}");
  expect(await onetrust("scopes", "getPurpose")).toContain("CONSENT_READ\n  universal-consent.getPurpose");
  expect(await onetrust("call", "listPurposes", "--query.size", "5", "--dry-run")).toContain("/purposes?size=5\n");
  expect(await onetrust("completion", "bash")).toContain("complete -o default -F _onetrust onetrust");
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
