import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { root } from "@onetrust-client/tests-support/checkout";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageFolder, program } from "./support/onetrust.js";
import { environmentOf } from "./support/tenant.js";

/** Commands that a document shows, and what it says that they print. */
interface Shown {
  readonly name: string;
  /** The document. */
  readonly path: string;
  readonly commands: string;
  readonly prints: string | undefined;
}

const FENCE = /^```(\w+)\n(.*?)^```$/gms;

function shownIn(path: string): Shown[] {
  const fences = [...readFileSync(join(root, path), "utf8").matchAll(FENCE)];
  return fences.flatMap(([, language, commands = ""], index) => {
    if (language !== "sh" || !/^onetrust /m.test(commands)) return [];
    const [, next, text] = fences[index + 1] ?? [];
    return [
      { name: `${path}: ${commands.split("\n")[0]}`, path, commands, prints: next === "text" ? text : undefined },
    ];
  });
}

const documents = ["packages/cli/README.md", "docs/guides/command-line.md"];
const shown = documents.flatMap(shownIn);

/** Code of a user, which the documents read scopes of. */
const SOURCES: Readonly<Record<string, string>> = {
  "src/purposes.ts": `import { connect } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";

const { getPurpose } = universalConsent(connect());
export const labelOf = async (purposeId: string) => (await getPurpose({ path: { purposeId } })).label;
`,
  "src/risks.ts": `import { connect } from "@onetrust-client/core";

const path = "/api/risk/v2/risks/{riskId}";
export const getRisk = (riskId: string) => connect().request({ path, params: { riskId } });
export const getRisks = (ids: string[]) => ids.map((riskId) => connect().request({ path, params: { riskId } }));
`,
};

let tenant: FakeTenant;
/** The folder in which the commands of a document run, one after the other. */
const folders = new Map<string, string>();

beforeAll(async () => {
  tenant = await fakeTenant({ services: [universalConsent] });
  const consent = universalConsent(tenant.connect());
  tenant.rows(consent.listPurposes, [
    { Id: "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a57", Label: "Newsletter", Status: "ACTIVE" },
    { Id: "p-2", Label: "Telephone", Status: "RETIRED" },
  ]);
  tenant.answer(consent.getPurpose, ({ path }) => Response.json({ id: path.purposeId, label: "Newsletter" }));
  tenant.answer(consent.createPurpose, ({ body }) => Response.json({ Id: "p-3", Name: body.Name }));
  for (const path of documents) folders.set(path, userFolder());
});

afterAll(() => tenant.close());

/** A folder of a user's with code, a body, and the command. */
function userFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "src"));
  mkdirSync(join(folder, "bin"));
  for (const [path, text] of Object.entries(SOURCES)) writeFileSync(join(folder, path), text);
  symlinkSync(join(packageFolder, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "purpose.json"), '{ "Name": "SMS", "Description": "d", "ConsentLifeSpan": 12 }');
  writeFileSync(join(folder, "bin/onetrust"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(join(folder, "bin/onetrust"), 0o755);
  return folder;
}

/** Runs lines of bash with a tenant and a keychain. */
async function printedBy(script: string, cwd: string): Promise<string> {
  const env = {
    ...environmentOf(tenant),
    PATH: `${join(cwd, "bin")}:${process.env.PATH}`,
    ONETRUST_CONFIG: join(cwd, "profiles.json"),
    NODE_OPTIONS: `--import ${new URL("support/keyring/register.mjs", import.meta.url).href}`,
    KEYRING_MODULE: "in-file",
    KEYRING_FILE: join(cwd, "keychain.json"),
  };
  const { stdout } = await promisify(execFile)("bash", ["--norc", "-c", script], { cwd, env, timeout: 60_000 });
  return stdout;
}

test("the documents show commands, and what many of them print", () => {
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter(({ prints }) => prints !== undefined).length).toBeGreaterThan(6);
});

test.each(shown)("$name", async ({ path, commands, prints }) => {
  const { hostname } = tenant.options;
  const own = commands
    .replaceAll("app-eu.onetrust.com", hostname)
    .replaceAll("--client-id …", `--client-id ${tenant.client.clientId}`);
  // The variables of the reader's tenant are those of this one.
  const stdout = await printedBy(`set -eo pipefail; export() { :; }\n${own}`, folders.get(path) ?? "");
  if (prints === undefined) return;
  expect(stdout.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "https://app-eu.onetrust.com")).toBe(prints);
});
