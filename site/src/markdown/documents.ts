import { basename } from "node:path";
import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as plainTextOf } from "mdast-util-to-string";
import type { MarkdownPage } from "./page.js";
import { readText } from "./repository-files.js";

type Place = Pick<MarkdownPage, "path" | "label" | "order">;

/** A Markdown file as a page. Its first heading is the title. */
export function documentPage(source: string, place: Place): MarkdownPage {
  const text = readText(source);
  const heading = headingsIn(fromMarkdown(text)).find(({ depth }) => depth === 1);
  if (heading === undefined) throw new Error(`${source} has no heading of the first level, which would be its title.`);
  return { ...place, source, title: plainTextOf(heading), body: text.slice(endOf(heading)).trim() };
}

/** A Markdown file as one page for its beginning and one for each section of it. */
export function sectionPages(source: string, path: string): MarkdownPage[] {
  const whole = documentPage(source, { path });
  const sections = headingsIn(fromMarkdown(whole.body)).filter(({ depth }) => depth === 2);
  const ends = [...sections.slice(1).map(startOf), whole.body.length];
  const slugs = new GithubSlugger();
  return [
    { ...whole, label: "All kinds", order: 0, body: whole.body.slice(0, sections[0] && startOf(sections[0])).trim() },
    ...sections.map((heading, index) => ({
      path: `${path}/${slugs.slug(plainTextOf(heading))}`,
      title: plainTextOf(heading),
      source,
      order: index + 1,
      body: whole.body.slice(endOf(heading), ends[index]).trim(),
    })),
  ];
}

/** A program as a page: its first comment is the text. */
export function codePage(source: string, place: Place): MarkdownPage {
  const text = readText(source);
  const comment = /^(?:\/\/ .*\n)+/.exec(text)?.[0] ?? "";
  const words = comment.replaceAll(/^\/\/ /gm, "").trim();
  const name = basename(source, ".ts");
  const run = source.startsWith("examples/programs/")
    ? `\`pnpm example ${name}\` runs it against a [fake tenant](/packages/fake-tenant/README.md), as the tests do.`
    : "The tests run it against a [fake tenant](/packages/fake-tenant/README.md).";
  const code = text.slice(comment.length).trim();
  const body = [words, run, `\`\`\`ts title="${source}"\n${code}\n\`\`\``].filter(Boolean).join("\n\n");
  return { ...place, source, title: titleOf(name), body };
}

function titleOf(name: string): string {
  const words = name.replace(/^s\d+-/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function headingsIn(tree: Root): Heading[] {
  return tree.children.filter((node) => node.type === "heading");
}

function startOf(node: Heading): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Heading): number {
  return node.position?.end.offset ?? 0;
}
