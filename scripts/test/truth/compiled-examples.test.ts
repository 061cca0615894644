import { describe, expect, it } from "vitest";
import names from "../../../specs/names.json" with { type: "json" };
import services from "../../../specs/services.json" with { type: "json" };
import { type CompiledExample, compileExamples, emittedServices } from "../support/truth/compiled-examples.js";
import { UNFIT } from "../support/truth/unfit-examples.js";
import { type VendorExample, vendorExamples } from "../support/truth/vendor-examples.js";

const emitted = emittedServices(services, names);
const examples = vendorExamples();

describe("the compiler", () => {
  const example = (value: unknown): VendorExample => ({
    id: "platform-documents",
    operation: "GET /api/document/v4/attachments/token/{attachmentId}",
    side: "answer",
    mediaType: "application/json",
    value,
  });
  const errorsOf = (value: unknown) => compileExamples([example(value)], emitted).flatMap(({ errors }) => errors);

  it("takes an example that fits, also as a text with a comma too many", () => {
    expect(errorsOf({ attachmentId: "1", token: null })).toEqual([]);
    expect(errorsOf('{ "token": "a", }')).toEqual([]);
  });

  it("refuses a property that the type lacks, and a value of another type", () => {
    expect(errorsOf({ tokn: "a" }).join()).toContain("tokn");
    expect(errorsOf({ token: 1 }).join()).toContain("not assignable");
    expect(errorsOf("{ token: a }").join()).toContain("TokenResponse");
  });

  it("says of an unknown operation that nothing fits", () => {
    expect(compileExamples([{ ...example({}), operation: "GET /none" }], emitted)[0]?.errors).toHaveLength(1);
  });
});

if (examples === undefined) {
  it("the vendor's examples", () => console.log("Left out: ../shared/upstream is absent, so there are no examples."));
} else {
  it("the vendor's examples compile as they stand, but for those that are listed with the reason", () => {
    const compiled = compileExamples(examples, emitted);
    const unfit = compiled.filter(({ errors }) => errors.length > 0);
    expect(counted(unfit)).toEqual(
      Object.fromEntries(Object.entries(UNFIT).map(([place, { examples: count }]) => [place, count])),
    );
    for (const side of ["answer", "request"]) {
      expect(compiled.filter(({ example }) => example.side === side).length).toBeGreaterThan(90);
    }
  });
}

function counted(unfit: readonly CompiledExample[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { example } of unfit) {
    const place = `${example.operation} ${example.side}`;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
