import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runGenerate } from "../../src/commands/run-generate.js";
import { runSync } from "../../src/commands/sync.js";
import { sha256 } from "../../src/model/sha256.js";
import { repository, upstreamFiles } from "../support/checkout.js";
import { closeHosts, vendorHost } from "../support/hosts/vendor-host.js";
import { newFolder } from "../support/new-folder.js";

type Definitions = Record<
  string,
  { info: { title: string }; paths: Record<string, Record<string, object>>; components: Parts }
>;
type Parts = { schemas: Record<string, { properties: Record<string, object> }> };

const upstream = upstreamFiles();
if (upstream === undefined) console.log("left out: codegen over the vendor's files (../shared/upstream is not here)");

/** A copy of what is committed under specs/ and packages/. */
function checkout(): string {
  const root = newFolder();
  const isCommitted = (path: string) => !["node_modules", "dist", ".turbo", "raw"].includes(basename(path));
  for (const folder of ["specs", "packages", "docs"])
    cpSync(join(repository, folder), join(root, folder), { recursive: true, filter: isCommitted });
  cpSync(join(repository, "llms.txt"), join(root, "llms.txt"));
  return root;
}

function filesOf(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("/specs/raw/"));
  return new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
}

function differing(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
}

async function codegen(root: string, files: Readonly<Record<string, object>>) {
  const { origin } = await vendorHost({ files });
  const sync = await runSync(root, { origin, today: "2030-01-01" });
  return { sync, generate: await runGenerate(root) };
}

function parsed(files: Readonly<Record<string, Uint8Array>>): Definitions {
  return Object.fromEntries(
    Object.entries(files).map(([id, bytes]) => [id, JSON.parse(new TextDecoder().decode(bytes))]),
  );
}

afterAll(closeHosts);

describe.runIf(upstream !== undefined)("codegen over the vendor's files", () => {
  const files = upstream ?? {};

  it("finds what is published unchanged, and changes no file of it", async () => {
    const root = checkout();
    const lock = JSON.parse(readFileSync(join(root, "specs/lock.json"), "utf8"));
    const before = filesOf(root);
    const { sync } = await codegen(root, files);
    // The vendor may have moved on since these files were kept; then the committed snapshots have as well.
    const same = sync.services.filter(({ id }) => lock[id]?.raw === sha256(files[id] ?? new Uint8Array()));
    expect(same.filter(({ status }) => status !== "unchanged")).toEqual([]);
    if (same.length < sync.services.length) return;
    expect(sync.snapshots).toEqual({ services: 37, operations: 600 });
    expect(differing(before, filesOf(root))).toEqual([]);
  });

  it("changes one snapshot, one package and the lock when one property's type changes", async () => {
    const root = checkout();
    await codegen(root, files);
    const before = filesOf(root);
    const definitions = parsed(files);
    const properties = definitions["platform-documents"]?.components.schemas.AttachmentResponse?.properties ?? {};
    properties.FileSize = { type: "string" };
    await codegen(root, definitions);
    expect(differing(before, filesOf(root))).toEqual([
      "packages/catalog/src/contracts/documents.ts",
      "packages/services/documents/README.md",
      "packages/services/documents/package.json",
      "packages/services/documents/src/index.ts",
      "packages/services/documents/src/json-schemas.ts",
      "packages/services/documents/src/schema.ts",
      "specs/lock.json",
      "specs/snapshots/platform-documents.json",
    ]);
  });

  it("takes the vendor's worst month: two definitions more, one less, operations come and go, an enum is fixed", async () => {
    const root = checkout();
    await codegen(root, files);
    const { "tech-risk-compliance-training": _gone, ...definitions } = parsed(files);
    const documents = definitions["platform-documents"];
    const risks = definitions["tech-risk-compliance-it-risk-management"];
    if (documents === undefined || risks === undefined) throw new Error("The vendor's files lack a definition.");

    const titled = (title: string) => ({ title, version: "1.0" });
    // Two new definitions with the twins of existing operations; the title of the second asks for a name that is taken.
    definitions["platform-new"] = { ...structuredClone(documents), info: titled("Platform - Only In This Test") };
    definitions["esg-documents"] = { ...structuredClone(documents), info: titled("ESG - Documents") };
    const upload = documents.paths["/api/document/v2/attachments"] ?? {};
    for (let index = 0; index < 10; index += 1) documents.paths[`/api/document/v2/new-${index}`] = upload;
    // An overlay corrects this operation, and a rule the enum below.
    delete risks.paths["/api/risk/v2/risks/{riskId}/categories"];
    const properties = documents.components.schemas.AttachmentCreateRequestV2?.properties ?? {};
    properties.Type = { type: "integer", enum: [10, 20, 30] };

    const { sync, generate } = await codegen(root, definitions);
    const statusOf = (id: string) => sync.services.find((service) => service.id === id)?.status;
    expect(statusOf("tech-risk-compliance-training")).toBe("vanished");
    expect(statusOf("platform-new")).toBe("new");
    expect(statusOf("esg-documents")).toBe("failed");
    expect(statusOf("platform-documents")).toBe("changed");
    expect(sync.services.find(({ id }) => id === "platform-documents")?.added).toHaveLength(10);
    expect(statusOf("tech-risk-compliance-it-risk-management")).toBe("changed");
    expect(sync.problems).toEqual([]);

    expect(generate.services.filter(({ failure }) => failure !== undefined)).toEqual([]);
    const stale = generate.services.filter((service) => service.stale.length > 0);
    expect(stale.map((service) => service.package)).toContain("it-risk-management");
    const packages = readdirSync(join(root, "packages/services"));
    expect(packages).toEqual(expect.arrayContaining(["only-in-this-test", "training", "documents"]));
    expect(packages).not.toContain("esg-documents");
    expect(compile(root)).toBe("");
  });
});

/** What the compiler says about every package of the copy, against the core of this checkout. */
function compile(root: string): string {
  mkdirSync(join(root, "node_modules/@onetrust-client"), { recursive: true });
  symlinkSync(join(repository, "packages/core"), join(root, "node_modules/@onetrust-client/core"));
  cpSync(join(repository, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
  const options = { rootDir: ".", noEmit: true };
  const config = {
    extends: "./tsconfig.base.json",
    compilerOptions: options,
    include: ["packages/services/*/src"],
    exclude: ["packages/core", "packages/catalog"],
  };
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify(config));
  try {
    execFileSync(join(repository, "node_modules/.bin/tsc"), ["-p", root], { encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
}
