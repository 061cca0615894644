import GithubSlugger from "github-slugger";
import { remedyOf } from "../../../packages/core/test/messages/errors-page.js";
import type { Mistake } from "../../../packages/core/test/messages/mistake.js";
import { mistakes } from "../../../packages/core/test/messages/mistakes.js";
import type { MarkdownPage } from "./page.js";
import { readText } from "./repository-files.js";

/** The file that has the same table for readers of the repository: links to it lead to these pages. */
const source = "docs/errors-by-message.md";
const readmeOfCore = "packages/core/README.md";

interface Message {
  readonly subject: string;
  /** What happened, in one sentence without its full stop: it is the heading. */
  readonly mistake: string;
  readonly details: string;
  readonly kind: string;
  readonly text: string;
  readonly remedy: string;
  /** Address of its section, from the site's base. */
  readonly path: string;
  readonly anchor: string;
}

/** A page of all messages by kind, and one for each subject, where every message is a section with an anchor of its own. */
export function errorsPages(): MarkdownPage[] {
  const messages = Object.entries(mistakes).flatMap(([subject, rows]) => messagesOf(subject, rows));
  const subjects = [...new Set(messages.map(({ subject }) => subject))];
  return [
    { path: "errors", title: "Errors", label: "All messages", order: 0, source, body: listByKind(messages) },
    ...subjects.map((subject, index) => ({
      path: pathOf(subject),
      title: `Errors: ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
      label: subject,
      order: index + 1,
      source,
      body: messages
        .filter((message) => message.subject === subject)
        .map(section)
        .join("\n\n"),
    })),
  ];
}

function messagesOf(subject: string, rows: readonly Mistake[]): Message[] {
  const slugs = new GithubSlugger();
  return rows.flatMap((row) => {
    const found = messageOf(row.expected);
    if (found === undefined) return [];
    const [heading = "", ...details] = row.mistake.replace(/\.$/, "").split(/\. (?=[A-Z])/);
    const [path, anchor] = [pathOf(subject), slugs.slug(heading)];
    return [
      {
        subject,
        mistake: heading,
        details: details.map((text) => `${text}.`).join(" "),
        remedy: remedyOf(row) ?? "",
        path,
        anchor,
        ...found,
      },
    ];
  });
}

function messageOf(expected: Mistake["expected"]): { readonly text: string; readonly kind: string } | undefined {
  if ("refused" in expected) return { text: expected.refused, kind: "configuration" };
  return "failed" in expected ? { text: expected.failed, kind: expected.kind } : undefined;
}

function pathOf(subject: string): string {
  return `errors/${new GithubSlugger().slug(subject)}`;
}

function section({ mistake, details, text, kind, remedy }: Message): string {
  return [
    `## ${mistake}`,
    details,
    `\`\`\`text wrap\n${text}\n\`\`\``,
    `**What to do:** ${remedy}`,
    `Kind: [\`${kind}\`](${source.replace("docs/", "")}#${kind})`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const intro = `Look for words of the message that you see with the search of this site. \`getRequest\`, \`createRequest\` and others stand for the
operation that you called. Every error has \`kind\`, \`operation\`, \`attempts\` and \`outcome\`; the [guide to errors](guides/errors.md)
explains them.`;

/** The kinds as sections, so that `errors/#timeout` is what people find who know no more than the kind. */
function listByKind(messages: readonly Message[]): string {
  const sections = kindsOfErrors().map(([kind, meaning]) => {
    const rows = messages.filter((message) => message.kind === kind);
    const lines = rows.map(({ mistake, path, anchor }) => `- [${mistake}](/${path}#${anchor})`);
    return `## ${kind}\n\n${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.\n\n${lines.join("\n")}`.trim();
  });
  return [intro, ...sections].join("\n\n");
}

/** The kinds and what they mean, as the README of core has them in a table. */
function kindsOfErrors(): [kind: string, meaning: string][] {
  const [, section = ""] = readText(readmeOfCore).split("\n## Errors\n");
  const [table = ""] = section.split("\n## ");
  const rows = [...table.matchAll(/^\| `([\w-]+)` \|[^|]*\| (.+?) \|/gm)].filter(([, kind]) => kind !== "kind");
  if (rows.length === 0) throw new Error(`${readmeOfCore} has no table of kinds below "## Errors".`);
  // Its links start from the README; here the words are enough.
  return rows.map(([, kind = "", meaning = ""]) => [kind, meaning.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")]);
}
