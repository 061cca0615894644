import { visibleLine } from "./visible-text.js";

/**
 * A text that somebody else wrote, as text in Markdown, in one line: it ends no table cell, starts no markup, mentions nobody and
 * is no link. GitHub looks for mentions and numbers of issues after it has read the Markdown, so that a backslash does not stop it;
 * an empty comment does.
 */
export function plainText(text: string): string {
  return visibleLine(text)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]<>|~#]/g, "\\$&")
    .replaceAll("](", "]\\(")
    .replaceAll(/&(?=#?\w+;)/g, "\\&")
    .replaceAll(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
    .replaceAll(/(@|\\#)(?=\w)/g, "$1<!-- -->")
    .replace(/^\s*(?=[-+=])|(?<=^\s*\d+)(?=[.)])/, "$&\\");
}

/** A name or a path in a code span, also inside a table. */
export function code(text: string): string {
  return `\`${visibleLine(text).replaceAll(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

/** A table; its cells are Markdown already. A column in which nothing stands is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const used = head.map((_, column) => rows.some((cells) => cells[column] !== ""));
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.filter((_, column) => used[column]).join(" | ")} |`);
}
