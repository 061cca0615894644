import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { describe, expect, it } from "vitest";
import { cruiseFiles } from "../src/cruise.js";
import { CORE_FOLDERS, RULES } from "../src/rules.js";

type Tree = Readonly<Record<string, string>>;

/** The names of the rules that a tree of files, text by path, breaks. */
async function broken(tree: Tree): Promise<string[]> {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { modules, violations } = await cruiseFiles(root, Object.keys(tree), RULES);
  expect(modules).toEqual(Object.keys(tree));
  return [...new Set(violations.map(({ rule }) => rule))].toSorted();
}

const VALUE = "export const value = 1;\nexport type Value = number;\n";
const core = (path: string) => `packages/core/src/${path}.ts`;

/** A house that keeps every rule. */
const SOUND: Tree = {
  "scripts/src/cli.ts": `import "./commands/codegen.js";`,
  "scripts/src/commands/codegen.ts": `import "./sync.js";\nimport "../generate/emit/emit.js";`,
  "scripts/src/commands/sync.ts": `import "../sync/sync.js";\nimport "../workspace/files.js";`,
  "scripts/src/sync/sync.ts": `import "../model/openapi.js";\nimport "../workspace/files.js";`,
  "scripts/src/generate/emit/emit.ts": `import "../../model/openapi.js";`,
  "scripts/src/model/openapi.ts": `import type { Value } from "@onetrust-client/core";\nexport type Kind = Value;`,
  "scripts/src/workspace/files.ts": `import "node:fs";\nimport "../model/openapi.js";`,
  [core("index")]:
    `export type { Value } from "./contracts/value.js";\nexport { connect } from "./connection/connect.js";`,
  [core("contracts/value")]: VALUE,
  [core("errors/error")]: `import type { Value } from "../contracts/value.js";\nexport type Problem = Value;`,
  [core("pipeline/pipeline")]: `import "../errors/error.js";\nexport const pipeline = 1;`,
  [core("connection/connect")]: `import { pipeline } from "../pipeline/pipeline.js";\nexport const connect = pipeline;`,
  [core("path-client/index")]: `import createClient from "openapi-fetch";\nexport default createClient;`,
  [core("validate/compile-check")]: `import "ajv/dist/2020.js";\nimport "ajv-formats/dist/formats.js";`,
  "packages/services/pets/src/index.ts": `import { connect } from "@onetrust-client/core";\nexport default connect;`,
  "packages/fake-tenant/src/index.ts": `import "node:http";\nexport { connect } from "@onetrust-client/core";`,
};

/** For each rule an import that breaks it and no other, put into the sound house. */
const BROKEN: Readonly<Record<string, Tree>> = {
  "no-circle": {
    [core("errors/a")]: `import type { B } from "./b.js";\nexport type A = B;`,
    [core("errors/b")]: `import type { A } from "./a.js";\nexport type B = A;`,
  },
  "nothing-imports-commands": {
    "scripts/src/sync/run.ts": `import "../commands/other.js";`,
    "scripts/src/commands/other.ts": VALUE,
  },
  "nothing-imports-cli": { "scripts/src/commands/run.ts": `import "../cli.js";` },
  "no-stage-imports-a-stage": { "scripts/src/release/compare.ts": `import type {} from "../generate/emit/emit.js";` },
  "model-and-workspace-know-no-stage": { "scripts/src/workspace/state.ts": `import "../sync/sync.js";` },
  "model-reads-nothing": { "scripts/src/model/lock.ts": `import "node:fs/promises";` },
  "scripts-take-types-of-core-only": {
    "scripts/src/generate/plan.ts": `import { connect } from "@onetrust-client/core";\nexport default connect;`,
  },
  "scripts-import-no-other-package": {
    "scripts/src/generate/plan.ts": `import type Pets from "@onetrust-client/pets";\nexport type P = typeof Pets;`,
  },
  "nothing-imports-the-outer-folders": {
    "packages/fake-tenant/src/a.ts": `import "../../../tests/support/clock.js";`,
    "tests/support/clock.ts": VALUE,
  },
  "packages-import-no-scripts": { "packages/fake-tenant/src/a.ts": `import "../../../scripts/src/model/openapi.js";` },
  "services-import-core-only": {
    "packages/services/pets/src/a.ts": `import "../../shop/src/b.js";`,
    "packages/services/shop/src/b.ts": VALUE,
  },
  "core-imports-no-other-package": {
    [core("errors/a")]: `import type Tenant from "@onetrust-client/fake-tenant";\nexport type T = typeof Tenant;`,
  },
  "only-path-client-imports-openapi-fetch": { [core("request/a")]: `import "openapi-fetch";` },
  "core-has-one-dependency": { [core("request/a")]: `import "left-pad";` },
  "only-compile-check-imports-ajv": { [core("validate/a")]: `import "ajv";` },
  "core-uses-nothing-of-node": { [core("request/a")]: `import "node:buffer";` },
  "nothing-in-core-imports-index": { [core("dates")]: `import "./index.js";` },
  "folders-of-core-import-no-file-above-them": { [core("errors/a")]: `import "../dates.js";`, [core("dates")]: VALUE },
  "core-has-known-folders": { [core("dates")]: `import "./helpers/a.js";`, [core("helpers/a")]: VALUE },
  ...Object.fromEntries(Object.keys(CORE_FOLDERS).map((folder) => [`core-${folder}`, upward(folder)])),
};

/** An import from a folder of core into one that it must not know. */
function upward(folder: string): Tree {
  const allowed = [folder, ...(CORE_FOLDERS[folder] ?? [])];
  const forbidden = Object.keys(CORE_FOLDERS).find((other) => !allowed.includes(other));
  return { [core(`${folder}/a`)]: `import "../${forbidden}/b.js";`, [core(`${forbidden}/b`)]: VALUE };
}

describe("the rules of imports", () => {
  it("let a sound house pass", async () => {
    expect(await broken(SOUND)).toEqual([]);
  });

  it("are each shown red", () => {
    expect(Object.keys(BROKEN).toSorted()).toEqual(RULES.map(({ name }) => String(name)).toSorted());
  });

  it.each(Object.entries(BROKEN))("%s", async (rule, files) => {
    expect(await broken({ ...SOUND, ...files })).toContain(rule);
  });

  it("give core's folders one direction", () => {
    const names = Object.keys(CORE_FOLDERS);
    for (const [index, name] of names.entries()) {
      const upwards = (CORE_FOLDERS[name] ?? []).filter((other) => names.indexOf(other) <= index);
      expect(upwards, name).toEqual([]);
    }
  });
});
