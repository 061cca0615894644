import { expect, test } from "vitest";
import { entriesOf } from "../src/reference/entries.js";
import { referenceText } from "../src/reference/texts.js";

test("the entries of a package are modules by the names that people import", () => {
  const manifest = {
    name: "@onetrust-client/core",
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./pace": { types: "./dist/pace/index.d.ts" },
      "./*": { types: "./dist/*.d.ts" },
      "./package.json": "./package.json",
    },
  };
  expect([...entriesOf("/p/core", manifest)]).toEqual([
    ["core", "/p/core/dist/index.d.ts"],
    ["core/pace", "/p/core/dist/pace/index.d.ts"],
  ]);
});

test("as Markdown, a page of the reference has its title and links to Markdown", () => {
  const page =
    '---\neditUrl: false\ntitle: "core/pace"\n---\n\n| <a id="a"></a> `a` | [B](/base/reference/core/#b) | [C](/base/reference/jobs/) |\n';
  expect(referenceText(page, { path: "reference/core/pace", base: "/base/" })).toBe(
    "# core/pace\n\n| `a` | [B](../core.md#b) | [C](../jobs.md) |\n",
  );
});
