import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errorsPages } from "../src/markdown/errors-pages.js";
import { root } from "../src/markdown/repository-files.js";

const pages = errorsPages();
const [index, ...subjects] = pages;

test("each message of the table for readers of the repository has a section of its own", () => {
  const table = readFileSync(join(root, "docs/errors-by-message.md"), "utf8");
  const messages = [...table.matchAll(/^\| `(.+?)` \| [\w-]+ \|/gm)].map(([, text = ""]) => text);
  expect(messages.length).toBeGreaterThan(150);
  const shown = subjects.flatMap(({ body }) => [...body.matchAll(/```text wrap\n(.+)\n```/g)].map(([, text]) => text));
  expect(shown).toEqual(messages);
  expect(subjects.flatMap(({ body }) => body.match(/^## /gm) ?? [])).toHaveLength(messages.length);
});

test("the list of all messages has a section for each kind that core's types know", () => {
  const kinds = [...(index?.body ?? "").matchAll(/^## (.+)$/gm)].map(([, kind]) => kind);
  const types = readFileSync(join(root, "packages/core/src/contracts/onetrust-error.ts"), "utf8");
  const declared = [...types.matchAll(/ErrorOf<"([\w-]+)"|extends \w+<"([\w-]+)"/g)].map(([, a, b]) => a ?? b);
  expect(kinds.toSorted()).toEqual(declared.toSorted());
});

test("nothing is left without a remedy", () => {
  expect(subjects.filter(({ body }) => /\*\*What to do:\*\* *(?:undefined)?$/m.test(body))).toEqual([]);
});
