import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf, packages } from "@onetrust-client/tests-support/checkout";
import { type Host, serve } from "@onetrust-client/tests-support/host";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Clone, cloneRepository } from "../src/clone.js";
import { type Consumer, newConsumer } from "../src/consumer.js";
import { monthLater } from "../src/month.js";
import { openRegistry, type Registry } from "../src/registry.js";
import { publishedDefinitions, serveVendor } from "../src/vendor.js";

const TIMEOUT = 900_000;
const folder = temporaryFolder();
const checkout = join(folder, "clone");
let registry: Registry;
let clone: Clone;
let vendor: Host;
let tenant: Host;
let consumer: Consumer;

/** A user's program, with what differs between the states of the packages. */
const program = (uses: { attachment: string; day: string }) => `import * as core from "@onetrust-client/core";
import { consentReceipts } from "@onetrust-client/consent-receipts";
import { documents } from "@onetrust-client/documents";
import { training } from "@onetrust-client/training";

const origin = "${tenant.origin}";
const hosts = { tenant: origin, "privacy-portal": origin };
const onetrust = core.connect({ hosts, credentials: core.apiKey("key-1") });
const body = { identifier: "jane", requestInformation: "collection-point" };
const { receipt } = await consentReceipts(onetrust).createConsentReceipts({ body });
const attachment = { ${uses.attachment} };
const { Id } = await documents(onetrust).uploadFile({ body: { attachment, file: new Blob(["a"]) } });
const day = ${uses.day};
console.log(receipt, Id, day, typeof training(onetrust).listCourses);
`;
const ATTACHMENT = `FileName: "a.pdf", RefIds: ["1"], Type: /** @type {const} */ (10)`;
const FIRST = { attachment: ATTACHMENT, day: "core.toCompactDate(new Date(0))" };
const WITH_NOTE = { ...FIRST, attachment: `${ATTACHMENT}, note: "n"` };
const WITHOUT_DAY = { ...WITH_NOTE, day: "core.toDate(new Date(0))" };

const OURS = ["core", "consent-receipts", "documents", "training"];
const latest = (...names: readonly string[]) => names.map((name) => `@onetrust-client/${name}@latest`);

beforeAll(async () => {
  registry = await openRegistry(join(folder, "registry"));
  clone = await cloneRepository(checkout, registry);
  await clone.release();
  await clone.commit();
  vendor = await serveVendor(monthLater(publishedDefinitions()));
  tenant = await serve({
    "POST /request/v1/consentreceipts": [200, { receipt: "r-1" }],
    "POST /api/document/v2/attachments": [200, { Id: "a-1" }],
  });
  consumer = newConsumer(join(folder, "consumer"), registry, { name: "main.mjs", text: program(FIRST) });
}, TIMEOUT);

afterAll(async () => {
  await Promise.all([vendor.close(), tenant.close(), registry.close()]);
});

/** The versions that the registry has of each package, but for those that have only their first. */
async function releasedSince(): Promise<Record<string, string[]>> {
  const names = [...packages, "archives"];
  const versions = await Promise.all(names.map(async (name) => [name, await registry.versionsOf(name)] as const));
  return Object.fromEntries(versions.filter(([, each]) => each.join() !== "0.1.0"));
}

/** What a changelog says of a version, as a user reads it. */
function changelogOf(name: string, version: string): string {
  const text = readFileSync(join(checkout, folderOf(name), "CHANGELOG.md"), "utf8");
  const [, section = ""] = text.split(`\n## ${version}\n`);
  return section.split("\n## ")[0]?.trim() ?? "";
}

describe("the first release", () => {
  test("a program of four packages installs with one core, compiles and runs", { timeout: TIMEOUT }, async () => {
    await consumer.npm("install", ...OURS.map((name) => `@onetrust-client/${name}`));
    expect(consumer.installed()).toEqual({
      "@onetrust-client/consent-receipts": "0.1.0",
      "@onetrust-client/core": "0.1.0",
      "@onetrust-client/documents": "0.1.0",
      "@onetrust-client/training": "0.1.0",
    });
    expect(await consumer.compile()).toBe("");
    expect(await consumer.run()).toBe("r-1 a-1 19700101 function\n");
  });
});

describe("a month of the vendor", () => {
  test("codegen changes the files concerned and no others", { timeout: TIMEOUT }, async () => {
    await clone.pnpm("exec", "tsx", "scripts/src/cli.ts", "codegen", "--origin", vendor.origin);
    const status = await clone.git("status", "--porcelain");
    const changed = status
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(3));
    expect(changed.filter((path) => path.startsWith(".changeset/"))).toEqual([
      ".changeset/sync-archives.md",
      ".changeset/sync-bulk-export.md",
      ".changeset/sync-catalog.md",
      ".changeset/sync-consent-receipts.md",
      ".changeset/sync-documents.md",
      ".changeset/sync-inventory-linking.md",
      ".changeset/sync-task-management.md",
    ]);
    // Neither the values in another order nor the other prose left a trace.
    expect(changed.filter((path) => /incident-management|audit-management/.test(path))).toEqual([]);
    // The licence, an operation id, a schema's own name: what the package says of its definition, and links.
    for (const name of ["integrations", "issues-management", "training"]) {
      const inside = changed.filter((path) => path.startsWith(`packages/services/${name}/src/`));
      expect(inside.map((path) => path.replace(/.*\/src\//, ""))).toEqual(
        name === "training" ? ["index.ts", "interface.ts"] : ["index.ts"],
      );
    }
  });

  test("turbo builds what changed and takes the others from its cache", { timeout: TIMEOUT }, async () => {
    const printed = await clone.pnpm("run", "build");
    const built = [...printed.matchAll(/@onetrust-client\/([\w-]+):build: cache miss/g)].map(([, name]) => name);
    // Services are compiled in one program. Each of the others reads the contracts of services, or has tests that call them.
    expect(built.toSorted()).toEqual(["catalog", "cli", "consent", "fake-tenant", "jobs", "mcp", "redis"]);
  });

  test("no package is released but those whose users can notice something", { timeout: TIMEOUT }, async () => {
    await clone.commit();
    await clone.release();
    await clone.commit();
    expect(await releasedSince()).toEqual({
      "bulk-export": ["0.1.0", "0.1.1"],
      catalog: ["0.1.0", "0.1.1"],
      "consent-receipts": ["0.1.0", "0.1.1"],
      documents: ["0.1.0", "0.2.0"],
      "inventory-linking": ["0.1.0", "0.1.1"],
      "task-management": ["0.1.0", "0.1.1"],
    });
    expect(await registry.versionsOf("archives")).toEqual(["0.1.0"]);
  });

  test("changelogs say in words what changed for users", () => {
    const said = (name: string, version = "0.1.1") => changelogOf(name, version).replace(/^- [0-9a-f]{7}: /m, "- ");
    expect(said("consent-receipts")).toBe(`### Patch Changes

- OneTrust changed its definition of "Consent & Preferences - Consent Receipts".

  - \`POST /request/v1/consentreceipts\`: query parameter \`dryRun\` added (boolean)`);
    expect(said("documents", "0.2.0")).toBe(`### Minor Changes

- OneTrust changed its definition of "Platform - Documents".

  **Breaking.** Code that relies on the old form will be told:

  - \`uploadFile\`, input.body.attachment: \`Property 'note' is missing in type '{ … }' but required in type 'AttachmentCreateRequest'.\`

  All that changed:

  - \`AttachmentCreateRequest\`: property \`note\` added (required string)`);
    expect(said("inventory-linking")).toBe(`### Patch Changes

- OneTrust changed its definition of "Platform - Inventory Relationships".

  - renamed: "Platform - Inventory" is now "Platform - Inventory Relationships"`);
    expect(said("task-management")).toBe(`### Patch Changes

- OneTrust changed its definition of "Platform - Task Management".

  - title: "Create Task" is now "Create a Task for Somebody", \`POST /api/task-management/v1/tasks\``);
    expect(said("catalog")).toBe(`### Patch Changes

- The catalog follows OneTrust's definitions:

  - "Consent & Preferences - Consent Receipts" changed
  - "Platform - Archives" is new
  - "Platform - Documents" changed
  - "Platform - Task Management" changed
  - "Tech Risk & Compliance - Training" changed`);
    expect(said("archives", "0.1.0")).toContain(
      'New package: OneTrust published its definition of "Platform - Archives".',
    );
    const vanished = said("bulk-export").replace(/\d{4}-\d\d-\d\d/, "DAY");
    expect(vanished).toBe(`### Patch Changes

- Deprecated: OneTrust no longer publishes its definition of "Platform - Bulk Export" (since DAY). The package stays as it is and gets no news.`);
  });

  test("npm update brings what is added, and the program runs", { timeout: TIMEOUT }, async () => {
    await consumer.npm("update");
    expect(consumer.installed()).toEqual({
      "@onetrust-client/consent-receipts": "0.1.1",
      "@onetrust-client/core": "0.1.0",
      "@onetrust-client/documents": "0.1.0",
      "@onetrust-client/training": "0.1.0",
    });
    expect(await consumer.compile()).toBe("");
    expect(await consumer.run()).toBe("r-1 a-1 19700101 function\n");
  });

  test("who asks for the breaking one gets the error that its changelog quotes", { timeout: TIMEOUT }, async () => {
    const [, quoted = "nothing"] = /`uploadFile`, input[^:]*: `([^`]+)`/.exec(changelogOf("documents", "0.2.0")) ?? [];
    expect(quoted).toBe("Property 'note' is missing in type '{ … }' but required in type 'AttachmentCreateRequest'.");
    await consumer.npm("install", ...latest("documents"));
    const [start = "", end = ""] = quoted.split("{ … }");
    const said = await consumer.compile();
    expect(said).toContain(start);
    expect(said).toContain(end);
    consumer.write("main.mjs", program(WITH_NOTE));
    expect(await consumer.compile()).toBe("");
    expect(await consumer.run()).toBe("r-1 a-1 19700101 function\n");
  });
});

describe("a core that breaks", () => {
  test("lifts every package that needs it by a minor, with a sentence", { timeout: TIMEOUT }, async () => {
    const index = join(checkout, "packages/core/src/index.ts");
    const text = readFileSync(index, "utf8");
    expect(text).toContain("toCompactDate, ");
    writeFileSync(index, text.replace("toCompactDate, ", ""));
    clone.change("minor", "core");
    await clone.release();
    const released = await releasedSince();
    expect(released).toMatchObject({
      core: ["0.1.0", "0.2.0"],
      documents: ["0.1.0", "0.2.0", "0.3.0"],
      "consent-receipts": ["0.1.0", "0.1.1", "0.2.0"],
      training: ["0.1.0", "0.2.0"],
      archives: ["0.1.0", "0.2.0"],
    });
    expect(Object.keys(released).toSorted()).toEqual([...packages, "archives"].toSorted());
    expect(changelogOf("training", "0.2.0")).toContain("Needs the new version of core.");
  });

  test("npm update leaves a running program and its one core alone", { timeout: TIMEOUT }, async () => {
    const before = consumer.installed();
    await consumer.npm("update");
    expect(consumer.installed()).toEqual(before);
    expect(await consumer.compile()).toBe("");
    expect(await consumer.run()).toBe("r-1 a-1 19700101 function\n");
  });

  test("npm refuses one service alone on the new core", { timeout: TIMEOUT }, async () => {
    const before = consumer.installed();
    const refusal = await consumer.npm("install", ...latest("training")).then(() => "", String);
    expect(refusal).toContain("ERESOLVE");
    expect(refusal).toContain('peer @onetrust-client/core@"^0.2.0" from @onetrust-client/training@0.2.0');
    expect(consumer.installed()).toEqual(before);
  });

  test("one command upgrades all, to one core", { timeout: TIMEOUT }, async () => {
    await consumer.npm("install", ...latest(...OURS));
    expect(consumer.installed()).toEqual({
      "@onetrust-client/consent-receipts": "0.2.0",
      "@onetrust-client/core": "0.2.0",
      "@onetrust-client/documents": "0.3.0",
      "@onetrust-client/training": "0.2.0",
    });
    expect(await consumer.compile()).toContain("toCompactDate");
    consumer.write("main.mjs", program(WITHOUT_DAY));
    expect(await consumer.compile()).toBe("");
    expect(await consumer.run()).toBe("r-1 a-1 1970-01-01 function\n");
  });
});
