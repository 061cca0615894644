import { readFileSync, statSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { handWritten, modulesOf, packages, root } from "@onetrust-client/tests-support/checkout";
import { run } from "@onetrust-client/tests-support/run";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesIn, packAll, tarballOf } from "../src/tarballs.js";

const folder = temporaryFolder();
const sizes: Record<string, number> = {};

beforeAll(() => packAll(folder));

afterAll(() => {
  const bytes = Object.values(sizes).sort((a, b) => a - b);
  const { core, documents, "universal-consent": largest } = sizes;
  const all = bytes.reduce((sum, size) => sum + size, 0);
  console.table({ "bytes, packed": { core, documents, "universal-consent": largest, all, of: bytes.length } });
});

/** The modules of a service package; `operations`, `paths` and `json-schemas` are the entries beside `index`. */
const serviceModules = ["index", "interface", "json-schemas", "operations", "paths", "schema"];

/** Core's entries, and what they share. */
const coreFiles = ["index", "pace/index", "path-client/index", "shared", "validate/index"];

/** Modules without declarations: those of the scan would need the types of a TypeScript that only the user has. No entry leads to them. */
const untyped = /^cli\/scan\//;

/** The entries of a package beside `.`, and the module of each. */
function subpathsOf(name: string): Readonly<Record<string, string>> {
  if (name === "core") return { pace: "pace/index", "path-client": "path-client/index", validate: "validate/index" };
  if (name === "catalog")
    return {
      bind: "bind/bind-operation",
      "contracts/all": "all-contracts",
      examples: "examples/index",
      sample: "examples/sample-input",
      schemas: "schemas",
      scopes: "scopes/scope-needs",
      search: "search/search",
      "*": "contracts/*",
    };
  if (name === "jobs") return { bullmq: "bullmq" };
  return handWritten.includes(name) ? {} : { operations: "operations", paths: "paths", schemas: "json-schemas" };
}

/** What the user must have beside a package: one core, the OpenTelemetry of his SDK, his client of Redis, his queue, and ajv to check responses. */
function peersOf(name: string): object | undefined {
  const core = { "@onetrust-client/core": expect.stringMatching(/^\^\d/) };
  if (name === "redis") return { ...core, ioredis: "^5.0.0 || ^6.0.0", redis: "^5.0.0 || ^6.0.0" };
  if (name === "jobs") return { ...core, bullmq: "^6.0.0", libsql: "^0.5.0", pg: "^8.0.0" };
  if (name === "opentelemetry") return { ...core, "@opentelemetry/api": "^1.9.0" };
  if (name === "core") return { ajv: "^8.17.1", "ajv-formats": "^3.0.1" };
  return name === "cli" ? undefined : core;
}

/** Who does not check responses installs no ajv, and who only reads the catalog no core. */
const optionalPeers: Readonly<Record<string, object>> = {
  core: { ajv: { optional: true }, "ajv-formats": { optional: true } },
  catalog: { "@onetrust-client/core": { optional: true } },
};

/** A tarball's bytes, of which the checkers want a buffer of their own. */
function bytesOf(name: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(tarballOf(folder, name));
  return new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength)).buffer;
}

describe.each(packages)("%s", (name) => {
  // What tsc writes reads like the source and needs no source maps. Core's modules are joined, so its maps have the source in them.
  test("has its modules, their declarations, and nothing else", async () => {
    const tarball = tarballOf(folder, name);
    sizes[name] = statSync(tarball).size;
    const modules = name === "core" ? coreFiles : handWritten.includes(name) ? modulesOf(name) : serviceModules;
    const maps = name === "core" ? modules.map((module) => `package/dist/${module}.js.map`) : [];
    const files = (await filesIn(tarball)).filter((file) => file !== "package/CHANGELOG.md");
    expect(files).toEqual(
      [
        "package/LICENSE",
        "package/README.md",
        "package/package.json",
        ...modules.map((module) => `package/dist/${module}.js`),
        ...modules
          .filter((module) => !untyped.test(`${name}/${module}`))
          .map((module) => `package/dist/${module}.d.ts`),
        ...maps,
      ].sort(),
    );
  });

  test("says where its entries are, to those who read exports and to those who do not, and nothing about its build", async () => {
    const manifest = JSON.parse(
      await run("tar", ["-xzOf", tarballOf(folder, name), "package/package.json"], { cwd: root }),
    );
    const entry = (module: string) => ({ types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` });
    const subpaths = Object.entries(subpathsOf(name));
    expect(manifest).toMatchObject({
      ...{ type: "module", main: "./dist/index.js", types: "./dist/index.d.ts", sideEffects: false, license: "MIT" },
      ...{ engines: { node: ">=20.19.0" }, files: name === "cli" ? ["dist", "!dist/scan/*.d.ts"] : ["dist"] },
    });
    expect(manifest.exports).toEqual({
      ".": entry("index"),
      ...Object.fromEntries(subpaths.map(([subpath, module]) => [`./${subpath}`, entry(module)])),
      "./package.json": "./package.json",
    });
    // A pattern takes the package's own files along, so these are named behind it.
    const filesOf = (subpath: string, module: string) => [`./dist/${module}.d.ts`, ...(subpath === "*" ? ["./*"] : [])];
    const byVersion = Object.fromEntries(subpaths.map(([subpath, module]) => [subpath, filesOf(subpath, module)]));
    expect(manifest.typesVersions).toEqual(subpaths.length > 0 ? { "*": byVersion } : undefined);
    expect(manifest).not.toHaveProperty("scripts");
    expect(manifest).not.toHaveProperty("devDependencies");
    expect(manifest.peerDependencies).toEqual(peersOf(name));
    if (!["jobs", "redis"].includes(name)) expect(manifest.peerDependenciesMeta).toEqual(optionalPeers[name]);
  });

  test("loads its schemas, and ajv, only where they are asked for", async () => {
    if (handWritten.includes(name)) return;
    const modules = serviceModules.filter((module) => module !== "json-schemas");
    const paths = modules.map((module) => `package/dist/${module}.js`);
    const text = await run("tar", ["-xzOf", tarballOf(folder, name), ...paths], { cwd: root });
    expect(text).toContain("defineService");
    expect(text).not.toMatch(/json-schemas|core\/validate/);
  });

  test("passes publint --strict", async () => {
    const { messages, pkg } = await publint({ pack: { tarball: bytesOf(name) }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  // Strict: every entry under every resolution. What is left says that `require` gets an ES module, which Node does since 20.19.
  test("are the types wrong? No", async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(bytesOf(name))));
    if (result.types === false) throw new Error(`${name} has no types.`);
    expect(Object.keys(result.entrypoints)).toEqual([
      ".",
      ...Object.keys(subpathsOf(name)).map((subpath) => `./${subpath}`),
      "./package.json",
    ]);
    expect(result.problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual([]);
  });
});
