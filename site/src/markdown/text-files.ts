import { operations } from "@onetrust-client/catalog";
import { type FindTarget, markdownLink, pageLink } from "./links.js";
import type { MarkdownPage } from "./page.js";
import { safeMarkdown } from "./safe-markdown.js";

/** For programs that read text: the Markdown of each page beside it, a list of them, and all of them in one file. */
export function textFiles(pages: readonly MarkdownPage[], find: FindTarget): ReadonlyMap<string, string> {
  const texts = pages.map((page) => [page, textOf(page, find)] as const);
  const list = pages.map(({ title, path }) => `- [${title.replaceAll(/[[\]]/g, "")}](${path}.md)`);
  const services = [...new Set(operations.map((operation) => operation.package))];
  const operationLists = services.map((service) => `- [${service}](operations/${service}.md)`);
  const intro = [
    "# onetrust-client",
    "",
    "> Typed TypeScript clients for the OneTrust REST APIs: one npm package per service over @onetrust-client/core.",
    "",
    "Every page of this site has its Markdown beside it. [llms-full.txt](llms-full.txt) has all of them.",
  ];
  return new Map([
    ...texts.map(([{ path }, text]) => [`${path}.md`, text] as const),
    [
      "llms.txt",
      [...intro, "", "## Pages", "", ...list, "", "## Operations of each service", "", ...operationLists, ""].join(
        "\n",
      ),
    ],
    ["llms-full.txt", [...intro, "", ...texts.map(([, text]) => text)].join("\n")],
  ]);
}

function textOf({ path, title, body, source }: MarkdownPage, find: FindTarget): string {
  const text = safeMarkdown(body, (link) => {
    const target = find(source, link);
    if (target === undefined) return undefined;
    if (target.path === path && target.anchor !== "") return target.anchor;
    // From the file `guides/errors.md`, a page is where it is from the folder `guides`.
    const to = target.isMarkdown ? markdownLink(path, target.path) : pageLink(folderOf(path), target.path);
    return to + target.anchor;
  });
  return `# ${title}\n\n${text}\n`;
}

function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}
