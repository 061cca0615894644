import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { declarations } from "../../src/generate/emit/types/openapi-typescript.js";
import { repository } from "../support/checkout.js";

/*
 * Two packages whose authors have ended them. Each is pinned and stands behind one module, so that what replaces it has one place to go;
 * docs/decisions.md says what that would be. What we use of openapi-fetch is tested in packages/core/test/path-client.
 */
const ENDED = {
  "openapi-typescript": { version: "7.13.0", module: "scripts/src/generate/emit/types/openapi-typescript.ts" },
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
    // A declaration of its parts imports nothing at run time.
    const sources = tracked("scripts/src", "packages/*/src/*.ts", "packages/services/*/src/*.ts").filter(
      (path) => path.endsWith(".ts") && !path.endsWith(".d.ts"),
    );
    const importing = sources.filter((path) => new RegExp(`from "${name}["/]`).test(read(path)));
    expect(importing).toEqual([module]);
  });
});

it("the parts of openapi-typescript that we use turn a document in memory into types", () => {
  const { schemas, paths } = declarations(
    {
      openapi: "3.1.1",
      info: { title: "Pets", version: "1.0" },
      paths: {
        "/pets": {
          get: {
            responses: {
              200: {
                description: "",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Pet: {
            type: "object",
            required: ["name"],
            properties: {
              name: { type: ["string", "null"] },
              kind: { type: "string", enum: ["cat", "dog"] },
              owner: { $ref: "#/components/schemas/Owner" },
              tags: { type: "array", items: { type: "string" } },
            },
          },
          Owner: { oneOf: [{ type: "string" }, { type: "object", additionalProperties: { type: "number" } }] },
          Animal: {
            oneOf: [{ $ref: "#/components/schemas/Cat" }],
            discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
          },
          Cat: { type: "object", properties: { lives: { type: "integer", default: 9 } } },
        },
      },
    },
    { imported: "", isSent: () => false },
  );
  expect(schemas).toMatchInlineSnapshot(`
    "export interface Pet {
      name: string | null;
      kind?: "cat" | "dog";
      owner?: Owner;
      tags?: string[];
    }

    export type Owner = string | {
      [key: string]: number;
    };

    export type Animal = Cat;

    export interface Cat {
      /** @default 9 */
      lives?: number;
      kind: "cat";
    }
    "
  `);
  expect(paths).toContain('"application/json": Pet;');
});
