import { styleText } from "node:util";
import { runtimeNames } from "./names.js";

/** How a cell ended; one that is not there did not run. */
export type Cell = "passed" | "failed" | "skipped" | "pending";

/** What a test said about one step on one runtime. */
export interface Ran {
  readonly runtime: string;
  readonly step: string;
  readonly cell: Cell;
}

/** The matrix as text, a row for each runtime, and how many of its cells are red: those that failed and those that did not run. */
export function drawMatrix(ran: readonly Ran[]): { text: string; red: number } {
  const steps = [...new Set(ran.map(({ step }) => step))];
  let red = 0;
  const rows = runtimeNames.map((runtime) => {
    const cells = (steps.length > 0 ? steps : ["all of it"]).map((step) => {
      const cell = ran.find((each) => each.runtime === runtime && each.step === step)?.cell;
      if (cell !== "passed") red++;
      return paint(cell, step);
    });
    return `${runtime.padEnd(8)}  ${cells.join("  ")}`;
  });
  return { text: rows.join("\n"), red };
}

const paint = (cell: Cell | undefined, step: string): string => {
  if (cell === "passed") return styleText("green", `✓ ${step}`);
  return styleText("red", `✗ ${step} ${cell === "failed" ? "failed" : "did not run"}`);
};
