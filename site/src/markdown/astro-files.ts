import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as plainTextOf } from "mdast-util-to-string";
import { type FindTarget, pageLink } from "./links.js";
import type { MarkdownPage } from "./page.js";
import { safeMarkdown } from "./safe-markdown.js";

/** The files of which Astro makes pages, by their path in the folder of content. */
export function astroFiles(pages: readonly MarkdownPage[], find: FindTarget): ReadonlyMap<string, string> {
  const folders = new Set(pages.map(({ path }) => path.split("/").slice(0, -1).join("/")));
  return new Map(
    pages.map((page) => {
      // The first page of a folder stands in it, so that the sidebar shows it there.
      const file = folders.has(page.path) ? `${page.path}/index.md` : `${page.path}.md`;
      return [file, astroFile(page, find)] as const;
    }),
  );
}

function astroFile(page: MarkdownPage, find: FindTarget): string {
  const { path, title, label, order, source } = page;
  const body = safeMarkdown(page.body, (link) => {
    const target = find(source, link);
    if (target === undefined) return undefined;
    return target.path === path && target.anchor !== "" ? target.anchor : pageLink(path, target.path) + target.anchor;
  });
  const sidebar = { ...(label !== undefined && { label }), ...(order !== undefined && { order }) };
  const head = { title, description: descriptionOf(body), slug: path, sidebar };
  // JSON is YAML.
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** The first paragraph as plain text, for search engines. */
function descriptionOf(body: string): string {
  const paragraph = fromMarkdown(body).children.find(({ type }) => type === "paragraph");
  const text = paragraph === undefined ? "" : plainTextOf(paragraph).replaceAll(/\s+/g, " ");
  return text.length <= 160 ? text : `${text.slice(0, 160).replace(/\s+\S*$/, "")} …`;
}
