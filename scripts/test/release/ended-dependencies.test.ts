import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS from "openapi-typescript";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { repository } from "../support/checkout.js";

/*
 * Two packages whose authors have ended them. Each is pinned and stands behind one module, so that what replaces it has one place to go;
 * docs/decisions.md says what that would be. What we use of openapi-fetch is tested in packages/core/test/path-client.
 */
const ENDED = {
  "openapi-typescript": { version: "7.13.0", module: "scripts/src/generate/emit/package/openapi-typescript.ts" },
  "openapi-fetch": { version: "0.17.0", module: "packages/core/src/path-client/openapi-fetch.ts" },
};

function tracked(...patterns: string[]): string[] {
  return execFileSync("git", ["ls-files", ...patterns], { cwd: repository, encoding: "utf8" })
    .split("\n")
    .filter(Boolean);
}

function read(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

describe.each(Object.entries(ENDED))("%s", (name, { version, module }) => {
  it("is pinned wherever it is named", () => {
    const named = tracked("package.json", "*/package.json", "**/package.json").flatMap((path) => {
      const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = JSON.parse(read(path));
      return [dependencies, devDependencies, peerDependencies].flatMap((ranges) => ranges[name] ?? []);
    });
    expect(new Set(named)).toEqual(new Set([version]));
  });

  it("is imported by one source file", () => {
    const sources = tracked("scripts/src", "packages/*/src/*.ts", "packages/services/*/src/*.ts").filter((path) =>
      path.endsWith(".ts"),
    );
    const importing = sources.filter((path) => new RegExp(`from "${name}["/]`).test(read(path)));
    expect(importing).toEqual([module]);
  });
});

it("openapi-typescript turns a document in memory into syntax trees, as we need them", async () => {
  const nodes = await openapiTS(
    JSON.stringify({
      openapi: "3.1.1",
      info: { title: "Pets", version: "1.0" },
      paths: {},
      components: {
        schemas: {
          Pet: {
            type: "object",
            required: ["name"],
            properties: {
              name: { type: ["string", "null"], description: "Its name." },
              kind: { enum: ["cat", "dog"] },
              owner: { $ref: "#/components/schemas/Owner" },
              tags: { type: "array", items: { type: "string" } },
            },
          },
          Owner: { oneOf: [{ type: "string" }, { type: "object", additionalProperties: { type: "number" } }] },
        },
      },
    }),
    { silent: true },
  );
  const file = ts.createSourceFile("pets.ts", "", ts.ScriptTarget.ES2022);
  const text = ts
    .createPrinter({ removeComments: true })
    .printList(ts.ListFormat.MultiLine, ts.factory.createNodeArray(nodes), file);
  expect(text).toContain(`        Pet: {
            name: string | null;
            kind?: "cat" | "dog";
            owner?: components["schemas"]["Owner"];
            tags?: string[];
        };
        Owner: string | {
            [key: string]: number;
        };`);
});
