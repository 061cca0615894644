export type Cell = string | number;

/** A Markdown table. */
export function table(header: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
