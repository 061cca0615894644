/** A text that the vendor wrote, as text in Markdown: it ends no table cell and starts no markup. */
export function plainText(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>|~#]/g, "\\$&");
}

/** A name or a path in a code span, also inside a table. */
export function code(text: string): string {
  return `\`${text.replaceAll(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

/** A table; its cells are Markdown already. A column in which nothing stands is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const used = head.map((_, column) => rows.some((cells) => cells[column] !== ""));
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.filter((_, column) => used[column]).join(" | ")} |`);
}
