import { expect, test } from "vitest";
import { type JudgedMutant, scoreOf, survivorsOf } from "../src/score.js";

const mutant = (status: string): JudgedMutant => ({
  fileName: "packages/core/src/auth/token-cache.ts",
  location: { start: { line: 12, column: 5 } },
  mutatorName: "ConditionalExpression",
  replacement: "if (\n  true)",
  status,
});

test("what no test reaches counts as survived; what cannot run does not count", () => {
  const statuses = ["Killed", "Killed", "Killed", "Timeout", "Survived", "NoCoverage", "RuntimeError", "Ignored"];
  const score = scoreOf(statuses.map(mutant));
  expect(score).toEqual({ killed: 3, timedOut: 1, survived: 1, uncovered: 1, percent: 400 / 6 });
});

test("nothing to mutate is nothing that survives", () => {
  expect(scoreOf([]).percent).toBe(100);
});

test("survivors are listed with their place and with what was written there", () => {
  const place = "packages/core/src/auth/token-cache.ts:12:5 ConditionalExpression: if ( true)";
  expect(survivorsOf(["Killed", "Survived", "NoCoverage"].map(mutant))).toEqual([
    place,
    `${place}, reached by no test`,
  ]);
});
