import { describe, expect, it } from "vitest";
import { parseNextSteps } from "../../../src/generate/emit/catalogue/next-steps.js";

const read = (text: string) => parseNextSteps(text, "next-steps.yaml");
const origin = "source: https://example.com/page, asOf: mid-2026";

describe("next steps", () => {
  it("are sentences by package and operation", () => {
    expect(read(`pets:\n  PUT /a: { step: Feed it., ${origin} }\n`)).toEqual({ pets: { "PUT /a": "Feed it." } });
    expect(() => read("[]")).toThrow("next-steps.yaml: expected steps by package.");
    expect(() => read("pets: Feed it.")).toThrow("next-steps.yaml: pets: expected steps by method and path.");
  });

  it.each([
    ["without a page", "{ step: Feed it., asOf: mid-2026 }"],
    ["without a time", "{ step: Feed it., source: https://example.com/page }"],
    ["of an unsafe page", "{ step: Feed it., source: http://example.com, asOf: mid-2026 }"],
    ["that is no sentence", `{ step: Feed it, ${origin} }`],
    ["that is too long", `{ step: ${"Feed it. ".repeat(14).trim()}, ${origin} }`],
    ["with something else beside it", `{ step: Feed it., because: yes, ${origin} }`],
  ])("refuse a step %s", (_, entry) => {
    expect(() => read(`pets:\n  PUT /a: ${entry}\n`)).toThrow(
      'next-steps.yaml: pets: PUT /a: expected "step", sentences',
    );
  });
});
