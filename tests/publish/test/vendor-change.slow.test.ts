import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@onetrust-client/tests-support/checkout";
import type { Host } from "@onetrust-client/tests-support/host";
import { run } from "@onetrust-client/tests-support/run";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Clone, cloneRepository } from "../src/clone.js";
import { openRegistry, type Registry } from "../src/registry.js";
import { publishedDefinitions, serveVendor } from "../src/vendor.js";

const folder = temporaryFolder();
const checkout = join(folder, "clone");
let registry: Registry;
let clone: Clone;
let vendor: Host;

const consumers = {
  documents: `import { connect } from "@onetrust-client/core";
import { documents } from "@onetrust-client/documents";

const attachment = { FileName: "a.pdf", RefIds: ["1"], Type: 10 as const };
await documents(connect()).uploadFile({ body: { attachment, file: new Blob([]) } });
`,
  "consent-receipts": `import { consentReceipts } from "@onetrust-client/consent-receipts";
import { connect } from "@onetrust-client/core";

const body = { identifier: "jane", requestInformation: "collection-point" };
await consentReceipts(connect()).createConsentReceipts({ body });
`,
};

/** What the vendor published when the packages were first released, and then one definition of each kind. */
const before = publishedDefinitions();
const after = structuredClone(before);

beforeAll(async () => {
  const { "platform-documents": documents, "consent-preferences-consent-receipts": receipts } = after;
  const attachment = documents?.components.schemas.AttachmentCreateRequestV2;
  const create = Object.values(receipts?.paths ?? {})[0]?.post;
  if (documents === undefined || attachment === undefined || create === undefined)
    throw new Error("Other definitions.");
  after["platform-archives"] = {
    ...structuredClone(documents),
    info: { title: "Platform - Archives", version: "1.0" },
  };
  attachment.properties.note = { type: "string" };
  attachment.required.push("note");
  create.parameters = [...(create.parameters ?? []), { name: "dryRun", in: "query", schema: { type: "boolean" } }];

  registry = await openRegistry(join(folder, "registry"));
  clone = await cloneRepository(checkout, registry);
  await clone.release();
  await clone.commit();
  for (const [name, text] of Object.entries(consumers)) await newConsumer(name, text);
  vendor = await serveVendor(after);
}, 600_000);

afterAll(async () => {
  await vendor.close();
  await registry.close();
});

async function newConsumer(name: string, text: string): Promise<void> {
  const project = join(folder, name);
  mkdirSync(project);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: "nodenext",
    target: "es2022",
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.mts"] }));
  writeFileSync(join(project, "main.mts"), text);
  await install(name);
}

async function install(name: string): Promise<void> {
  const packages = ["core", name].map((each) => `@onetrust-client/${each}@latest`);
  await run("npm", ["install", ...packages, "--no-audit", "--no-fund"], { cwd: join(folder, name), env: registry.env });
}

/** What the compiler prints of a consumer; nothing if it is content. */
function compile(name: string): Promise<string> {
  const tsc = join(root, "node_modules/.bin/tsc");
  return run(tsc, ["-p", join(folder, name)], { cwd: folder }).catch((error: unknown) => String(error));
}

function changeset(name: string): string {
  return readFileSync(join(checkout, `.changeset/sync-${name}.md`), "utf8");
}

test("the consumers compile against the first release", async () => {
  expect(await Promise.all(Object.keys(consumers).map(compile))).toEqual(["", ""]);
});

test("codegen changes the files concerned and no others", { timeout: 600_000 }, async () => {
  await clone.pnpm("exec", "tsx", "scripts/src/cli.ts", "codegen", "--origin", vendor.origin);
  const status = await clone.git("status", "--porcelain");
  expect(
    status
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(3)),
  ).toEqual([
    "docs/operations.md",
    // The number of services.
    "docs/vendor-defects.md",
    "llms.txt",
    "packages/services/consent-receipts/src/paths.ts",
    "packages/services/consent-receipts/src/schema.ts",
    // The new definition repeats its operation ids, so that no link to the vendor's pages can be derived any more.
    "packages/services/documents/README.md",
    "packages/services/documents/src/interface.ts",
    "packages/services/documents/src/schema.ts",
    "pnpm-lock.yaml",
    "specs/lock.json",
    "specs/names.json",
    "specs/services.json",
    "specs/snapshots/consent-preferences-consent-receipts.json",
    "specs/snapshots/platform-documents.json",
    ".changeset/sync-archives.md",
    ".changeset/sync-consent-receipts.md",
    ".changeset/sync-documents.md",
    "packages/services/archives/",
    "specs/snapshots/platform-archives.json",
  ]);
});

test("turbo builds the three packages concerned and takes the others from its cache", {
  timeout: 600_000,
}, async () => {
  const printed = await clone.pnpm("run", "build");
  const [, total, cached] = /(\d+) total[\s\S]*?Cached:\s+(\d+) cached/.exec(printed) ?? [];
  console.log(`turbo: ${total} packages, ${cached} from the cache, ${Number(total) - Number(cached)} built`);
  expect(Number(total) - Number(cached)).toBe(3);
});

test("the changesets give a minor to what breaks and what is new, a patch to what is added", () => {
  expect(changeset("documents")).toContain('"@onetrust-client/documents": minor');
  expect(changeset("consent-receipts")).toContain('"@onetrust-client/consent-receipts": patch');
  expect(changeset("archives")).toContain('"@onetrust-client/archives": minor');
});

test("released, each is on the registry in the version that follows", { timeout: 600_000 }, async () => {
  await clone.release();
  expect(await registry.versionsOf("documents")).toEqual(["0.1.0", "0.2.0"]);
  expect(await registry.versionsOf("consent-receipts")).toEqual(["0.1.0", "0.1.1"]);
  expect(await registry.versionsOf("archives")).toEqual(["0.1.0"]);
  expect(await registry.versionsOf("data-mapping")).toEqual(["0.1.0"]);
});

test("a consumer of the additive one upgrades and compiles", async () => {
  await install("consent-receipts");
  expect(await compile("consent-receipts")).toBe("");
});

test("a consumer of the breaking one gets the error that the changelog quotes", async () => {
  const changelog = readFileSync(join(checkout, "packages/services/documents/CHANGELOG.md"), "utf8");
  const [, quoted = "nothing"] = /`uploadFile`, input[^:]*: `([^`]+)`/.exec(changelog) ?? [];
  expect(quoted).toBe("Property 'note' is missing in type '{ … }' but required in type 'AttachmentCreateRequest'.");
  await install("documents");
  const [start = "", end = ""] = quoted.split("{ … }");
  const said = await compile("documents");
  console.log(said.split("\n").find((line) => line.includes(start)));
  expect(said).toContain(start);
  expect(said).toContain(end);
});
