import { posix } from "node:path";
import type { MarkdownPage } from "./page.js";

/** What a link of a file may lead to on the site. */
export interface Target {
  /** Path of the page below the base. */
  readonly path: string;
  /** Whether the page exists as Markdown, too. */
  readonly isMarkdown: boolean;
}

/** Finds the page for a link. */
export type FindTarget = (source: string, link: string) => (Target & { readonly anchor: string }) | undefined;

/** Knows the pages by the files that they are made of. */
export function linkTargets(pages: readonly MarkdownPage[], standIns: Readonly<Record<string, string>>): FindTarget {
  const byFile = new Map<string, Target>();
  for (const [file, path] of Object.entries(standIns)) byFile.set(file, { path, isMarkdown: false });
  for (const { path } of pages) byFile.set(path, { path, isMarkdown: true });
  const sections = new Map<string, string>();
  for (const { source, path } of pages) {
    // Pages that the site itself writes link to each other by their paths.
    const first = byFile.get(source);
    if (first === undefined) byFile.set(source, { path, isMarkdown: true });
    // A further page of the same file is one of its sections.
    else sections.set(`${source}#${posix.basename(path)}`, path);
  }
  return (source, link) => {
    const [file = "", anchor = ""] = link.split("#");
    const path =
      file === ""
        ? source
        : posix.normalize(posix.join(file.startsWith("/") ? "" : posix.dirname(source), file)).replace(/^\//, "");
    const section = sections.get(`${path}#${anchor}`);
    if (section !== undefined) return { path: section, isMarkdown: true, anchor: "" };
    const target = byFile.get(path);
    return target && { ...target, anchor: target.isMarkdown && anchor !== "" ? `#${anchor}` : "" };
  };
}

/** The way from one page to another as a browser needs it: pages are folders. */
export function pageLink(from: string, to: string): string {
  return `${posix.relative(`/${from}`, `/${to}`) || "."}/`;
}

/** The way from the Markdown file of a page to that of another. */
export function markdownLink(from: string, to: string): string {
  return posix.join(posix.relative(posix.dirname(`/${from}`), posix.dirname(`/${to}`)), `${posix.basename(to)}.md`);
}
