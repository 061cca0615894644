import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownLink } from "../markdown/links.js";

/** The pages of the reference as Markdown beside them. TypeDoc has written them for Astro, with links that begin at the base. */
export function referenceTexts(content: string, base: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(content, "reference"), { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => file.endsWith(".md"))
      .map((file) => {
        const path = file === "README.md" ? "reference" : `reference/${file.replace(/\.md$/, "")}`;
        return [`${path}.md`, referenceText(readFileSync(join(content, "reference", file), "utf8"), { path, base })];
      }),
  );
}

/** One page: its title as a heading, no anchors for browsers, and links to Markdown files. */
export function referenceText(text: string, { path, base }: { readonly path: string; readonly base: string }): string {
  const title = /^title: "(.*)"$/m.exec(text)?.[1] ?? path;
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, "").replaceAll(/<a id="[^"]*"><\/a> ?/g, "");
  const prefix = `${base.replace(/\/$/, "")}/`;
  const linked = body.replaceAll(/\]\((\/[\w./-]+)\/((?:#[\w-]+)?)\)/g, (link, address: string, anchor: string) =>
    address.startsWith(prefix) ? `](${markdownLink(path, address.slice(prefix.length))}${anchor})` : link,
  );
  return `# ${title}\n${linked}`;
}
