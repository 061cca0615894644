import { expect, test } from "vitest";
import { astroFiles } from "../src/markdown/astro-files.js";
import { changesText } from "../src/markdown/changes-pages.js";
import { linkTargets } from "../src/markdown/links.js";
import type { MarkdownPage } from "../src/markdown/page.js";
import { safeMarkdown } from "../src/markdown/safe-markdown.js";

const dropAll = () => undefined;

test.each([
  ["an element", "a <script>alert(1)</script> b", "a &lt;script>alert(1)&lt;/script> b"],
  ["an element in a line of its own", "<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"],
  ["a comment", "<!-- from a generator -->\ntext", "\ntext"],
  ["a comment that hides an element", "<!-- --><b>x</b>", "&lt;b>x&lt;/b>"],
  ["a link with a script", "[words](javascript:alert(1))", "words"],
  ["a link with a script in other letters", "[words](JaVaScRiPt:alert(1))", "words"],
  ["a link with data", "[words](data:text/html,hello)", "words"],
  ["an address in angle brackets with a script", "<javascript:alert(1)>", "javascript:alert(1)"],
  ["a definition with a script", "[words][a]\n\n[a]: javascript:alert(1)", "[words][a]\n\n"],
  ["a script behind an entity", "[words](java&#115;cript:alert(1))", "words"],
  ["an image, which would be a request", "![words](https://example.com/x.png)", "words"],
  ["a link in a table", "| a |\n|---|\n| [x](javascript:1) |", "| a |\n|---|\n| x |"],
  [
    "code, which is text already",
    "`<b>` and\n\n```ts\nconst a: B<C> = 1;\n```",
    "`<b>` and\n\n```ts\nconst a: B<C> = 1;\n```",
  ],
  ["a link to the web", "[words](https://example.com/a)", "[words](https://example.com/a)"],
])("%s", (_, text, expected) => {
  expect(safeMarkdown(text, dropAll)).toBe(expected);
});

test("links to files become links to their pages, from where the page is", () => {
  const pages: MarkdownPage[] = [
    {
      path: "guides/auth",
      title: "A",
      source: "docs/guides/auth.md",
      body: "[b](../b.md#part) [none](../../x.ts) [own](#here)",
    },
    { path: "project/b", title: "B", source: "docs/b.md", body: "" },
  ];
  const text = astroFiles(pages, linkTargets(pages, {})).get("guides/auth.md");
  expect(text).toContain("[b](../../project/b/#part) none [own](#here)");
});

test("a title cannot end the head of its page", () => {
  const page: MarkdownPage = { path: "a", title: '"\n---\n<script>', source: "a.md", body: "text" };
  const text = astroFiles([page], () => undefined).get("a.md");
  expect(text).toBe(
    [
      "---",
      'title: "\\"\\n---\\n<script>"',
      'description: "text"',
      'slug: "a"',
      "sidebar: {}",
      "---",
      "",
      "text",
      "",
    ].join("\n"),
  );
});

test("changes stand by day, newest first, and what breaks comes first", () => {
  const change = { summary: "Text.", isBreaking: false, date: "2026-01-02" };
  const text = changesText([
    { ...change, service: "a", date: "2026-01-01" },
    { ...change, service: "b" },
    { ...change, service: "z", isBreaking: true },
  ]);
  const headings = [...text.matchAll(/^#+ .*$/gm)].map(([line]) => line.replace(/\(.*\)/, ""));
  expect(headings).toEqual(["## 2026-01-02", "### [z]: breaking", "### [b]", "## 2026-01-01", "### [a]"]);
});
