import { expect, test } from "vitest";
import { type Progress, renderProgress } from "../src/index.js";

const progress: Progress = {
  ...{ job: "createRequest", phase: "running", rows: 1200, total: 2000, perSecond: 31.5, requestsLeft: 780 },
  ...{ eta: 25_400, counts: { done: 1197, refused: 3 } },
};
const line = "createRequest: 1,200 of 2,000 rows, 31.5 a second, 780 requests left, 26 s to go (refused 3)";

function shown(isTTY: boolean, ...steps: readonly Partial<Progress>[]): string {
  let text = "";
  const render = renderProgress({ output: { isTTY, write: (more) => (text += more) }, every: 0 });
  for (const step of steps) render({ ...progress, ...step });
  return text;
}

test("a terminal has one line, which is drawn over", () => {
  expect(shown(true, {}, { phase: "ended" })).toBe(
    `\r\u001b[2K${line}\r\u001b[2KcreateRequest: 1,200 of 2,000 rows (refused 3)\n`,
  );
});

test("elsewhere there are plain lines", () => {
  expect(shown(false, {}, { phase: "settling" })).toBe(
    `${line}\ncreateRequest: 1,200 of 2,000 rows, 780 requests left, waits for reads that settle rows (refused 3)\n`,
  );
});

test("long times are in minutes and hours, and what is not known is left out", () => {
  expect(shown(false, { eta: 600_000 })).toContain("10 min to go");
  expect(shown(false, { eta: 9_000_000 })).toContain("2 h 30 min to go");
  const unknown = { total: undefined, eta: undefined, requestsLeft: undefined, counts: {} };
  expect(shown(false, unknown)).toBe("createRequest: 1,200 rows, 31.5 a second\n");
});

test("a run that is short writes nothing where there is no terminal", () => {
  let text = "";
  const render = renderProgress({ output: { write: (more) => (text += more) } });
  render({ ...progress, phase: "ended" });
  expect(text).toBe("");
});
