import { styleText } from "node:util";

/** How a cell ended; one that is not there did not run. */
export type Cell = "passed" | "failed" | "skipped" | "pending";

/** What a test said about one cell: a step on a runtime, or a consumer with a setting. */
export interface Ran {
  readonly row: string;
  readonly column: string;
  readonly cell: Cell;
}

/** The rows that a matrix must have, in their order. */
export interface MatrixShape {
  readonly rows: readonly string[];
  /** Whether each row has columns of its own. */
  readonly jagged?: boolean;
}

/**
 * The matrix as text, and how many of its cells are red: those that failed and those that did not run. Without `jagged`, every row has the
 * columns of all.
 */
export function drawMatrix({ rows, jagged = false }: MatrixShape, ran: readonly Ran[]): { text: string; red: number } {
  const width = Math.max(...rows.map((row) => row.length));
  let red = 0;
  const lines = rows.map((row) => {
    const columns = [...new Set(ran.filter((each) => !jagged || each.row === row).map(({ column }) => column))];
    const cells = (columns.length > 0 ? columns : ["all of it"]).map((column) => {
      const cell = ran.find((each) => each.row === row && each.column === column)?.cell;
      if (cell !== "passed") red++;
      return paint(cell, column);
    });
    return `${row.padEnd(width)}  ${cells.join("  ")}`;
  });
  return { text: lines.join("\n"), red };
}

const paint = (cell: Cell | undefined, column: string): string => {
  if (cell === "passed") return styleText("green", `✓ ${column}`);
  return styleText("red", `✗ ${column} ${cell === "failed" ? "failed" : "did not run"}`);
};
