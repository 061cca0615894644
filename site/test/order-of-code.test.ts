import { expect, test } from "vitest";
import { callSteps, codegenStages } from "../src/drawings/order-of-code.js";
import { describedStages, describedSteps } from "../src/drawings/words.js";

test("the steps of a call are those of core, in its order", () => {
  expect(callSteps()).toEqual(["observe", "deadline", "retry", "rateLimit", "authorize", "send"]);
});

test("another order in core is another drawing", () => {
  const source =
    "const steps = [retry, observe] as const;\nexport const run = steps.reduceRight<Next>((next, step) => step(next), send);";
  expect(callSteps(source)).toEqual(["retry", "observe", "send"]);
  expect(() => callSteps("const way = [];")).toThrow("no longer composes its steps");
});

test("the stages of codegen are those of the scripts, in their order", () => {
  expect(codegenStages()).toEqual([
    "discover",
    "download",
    "verify",
    "normalise",
    "amend",
    "plan",
    "emit",
    "compile",
    "write",
  ]);
});

test("another order of calls is another drawing", () => {
  const command = "export function addCodegenCommand() {\n  first();\n  process.write(x);\n}\n";
  const others =
    "function first() {\n  // plan(x)\n  second();\n  download();\n}\nasync function second() {\n  verify();\n}\n";
  expect(codegenStages([command, others])).toEqual(["verify", "download"]);
});

test("every step and every stage has its words", () => {
  expect(describedSteps(callSteps()).every(({ text }) => text.length > 10)).toBe(true);
  expect(describedStages(codegenStages()).every(({ text }) => text.length > 10)).toBe(true);
  expect(() => describedSteps(["newStep"])).toThrow('The drawing of a call has no words for "newStep"');
});
